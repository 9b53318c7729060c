const NOWHERE = 'http://nowhere.invalid'

/** Where to go after signing in: a path of ours, or `/` for anything that leads elsewhere. */
export function returnPath(given: string | string[] | undefined): string {
  if (typeof given !== 'string' || !given.startsWith('/')) return '/'
  try {
    const url = new URL(given, NOWHERE)
    if (url.origin !== NOWHERE || url.pathname.startsWith('/api/')) return '/'
    return `${url.pathname}${url.search}`
  } catch {
    return '/'
  }
}
