import { cookies, headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import { allow, may } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import type { Browser } from '#lib/access/open-session.ts'
import type { Permission } from '#lib/access/permissions.ts'
import { readSession, type SignedIn } from '#lib/access/read-session.ts'
import { env } from '#lib/env.ts'
import { Refusal } from '#lib/errors.ts'
import { clientAddress } from '#lib/http/client-address.ts'
import { PATH_HEADER } from './request-headers.ts'
import { sealSessionId, sessionCookie, sessionIdIn } from './session-cookie.ts'

/** Who is signed in, read from the database once a request; undefined for nobody. */
export const currentSession = cache(async (): Promise<SignedIn | undefined> => {
  const sessionId = await sessionIdIn((await cookies()).get(sessionCookie().name)?.value)
  return sessionId ? readSession(sessionId, await requestAddress()) : undefined
})

/** As whom this request acts; undefined for nobody, and for somebody who still has a one-time password. */
export async function currentCtx(): Promise<Ctx | undefined> {
  const session = await currentSession()
  return session && !session.mustChangePassword ? session.ctx : undefined
}

/**
 * For pages and layouts: who is signed in. Anybody else is sent to sign in and comes back afterwards; somebody with a
 * one-time password is sent to choose another.
 */
export async function requireSession(): Promise<SignedIn> {
  const session = await currentSession()
  if (!session) redirect(`/sign-in?return=${encodeURIComponent(await currentPath())}`)
  if (session.mustChangePassword) redirect('/sign-in/new-password')
  return session
}

/**
 * For pages: as whom the page is made, as `requireSession`; who lacks `permission` gets the screen that says who has it.
 */
export async function requireCtx(permission?: Permission): Promise<Ctx> {
  const { ctx } = await requireSession()
  if (permission !== undefined && !may(ctx, permission)) forbidden()
  return ctx
}

/**
 * For actions and route handlers: as whom they act.
 * @throws Refusal `unauthenticated`, or `forbidden` when the permission is missing or a one-time password was used.
 */
export async function ctxOrRefusal(permission?: Permission): Promise<Ctx> {
  const session = await currentSession()
  if (!session) throw new Refusal('unauthenticated', 'Sign in first.')
  if (session.mustChangePassword) {
    throw new Refusal('forbidden', 'Choose a new password first.', { reason: 'one-time-password' })
  }
  if (permission !== undefined) allow(session.ctx, permission)
  return session.ctx
}

/** What a new session is to remember of this browser, with the session it has now. */
export async function currentBrowser(): Promise<Browser> {
  const previousSessionId = await sessionIdIn((await cookies()).get(sessionCookie().name)?.value)
  return {
    userAgent: (await headers()).get('user-agent') ?? '',
    address: await requestAddress(),
    ...(previousSessionId !== undefined && { previousSessionId }),
  }
}

/** In an action or route handler: lets this browser go on with another session. */
export async function continueAs(sessionId: string): Promise<void> {
  const { name, options, maxAgeS } = sessionCookie()
  const jar = await cookies()
  jar.set(name, await sealSessionId(sessionId), { ...options, maxAge: maxAgeS })
}

/** In an action or route handler: this browser has no session any more. */
export async function forgetSession(): Promise<void> {
  const { name, options } = sessionCookie()
  const jar = await cookies()
  jar.set(name, '', { ...options, maxAge: 0 })
}

async function requestAddress(): Promise<string> {
  return clientAddress(await headers(), env().trustProxy)
}

async function currentPath(): Promise<string> {
  return (await headers()).get(PATH_HEADER) ?? '/'
}
