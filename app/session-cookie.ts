import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { ABSOLUTE_MS } from '#lib/access/session-limits.ts'
import { authSecret, env } from '#lib/env.ts'

const ABSOLUTE_S = ABSOLUTE_MS / 1000

const payload = z.object({ sid: z.uuid() })

export type CookieOptions = {
  httpOnly: true
  sameSite: 'lax'
  path: '/'
  secure: boolean
}

/** Name and options of a cookie of ours: bound to this very host where the address is https. */
export function hostCookie(name: string): { name: string; options: CookieOptions } {
  const secure = env().publicUrl.startsWith('https:')
  return {
    name: `${secure ? '__Host-' : ''}centralita.${name}`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  }
}

/** The cookie that names the session's row. It holds nothing else, encrypted and signed. */
export function sessionCookie() {
  const { name, options } = hostCookie('session')
  return { name, options, maxAgeS: ABSOLUTE_S }
}

/** The cookie's value for a session, as next-auth itself writes it. */
export function sealSessionId(sessionId: string): Promise<string> {
  return encode({ token: { sid: sessionId }, secret: authSecret(), maxAge: ABSOLUTE_S })
}

/** The session a cookie names; undefined for a cookie that is not ours, too old or changed. */
export async function sessionIdIn(value: string | undefined): Promise<string | undefined> {
  if (value === undefined) return undefined
  try {
    const token = await decode({ token: value, secret: authSecret() })
    return payload.safeParse(token).data?.sid
  } catch {
    return undefined
  }
}
