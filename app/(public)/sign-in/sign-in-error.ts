export type SignInError =
  | { kind: 'wrong' | 'not-invited' | 'failed' }
  | { kind: 'too-many'; minutes: number }

/** What next-auth's error word means to the person at the entrance. */
export function readSignInError(word: string): SignInError {
  const waiting = /^too-many:(\d{1,4})$/.exec(word)
  if (waiting) return { kind: 'too-many', minutes: Math.max(1, Number(waiting[1])) }
  if (word === 'CredentialsSignin') return { kind: 'wrong' }
  if (word === 'not-invited' || word === 'AccessDenied') return { kind: 'not-invited' }
  return { kind: 'failed' }
}
