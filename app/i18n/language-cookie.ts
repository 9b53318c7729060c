/** Remembers in the browser which language was chosen for the screens. */
export const LANGUAGE_COOKIE = 'lang'

export const LANGUAGE_COOKIE_OPTIONS = {
  path: '/',
  sameSite: 'lax',
  maxAge: 365 * 24 * 3600,
} as const
