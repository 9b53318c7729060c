/** Next calls this once in each server process, before it takes requests. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next puts a constant in place of this very expression when it builds
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { recordPeerAddresses } = await import('#lib/http/peer-address.ts')
  recordPeerAddresses()
}
