import { type Clock, systemClock } from '#lib/clock.ts'
import { db } from '#lib/db/client.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { addressKey } from '#lib/http/client-address.ts'
import { limiter } from '#lib/http/rate-limit.ts'
import { log } from '#lib/log.ts'
import { email } from './email.ts'
import { homeWorkspace } from './home-workspace.ts'
import { type Browser, openSession } from './open-session.ts'
import { passwordMatches } from './password.ts'

const QUARTER_MS = 15 * 60_000
const byAccount = limiter({ name: 'sign-in-account', times: 5, perMs: QUARTER_MS })
const byAddress = limiter({ name: 'sign-in-address', times: 30, perMs: QUARTER_MS })
const everywhere = limiter({ name: 'sign-in-everywhere', times: 200, perMs: QUARTER_MS })

export type SignInAnswer =
  | { kind: 'signed-in'; userId: string; sessionId: string }
  /** The same for an unknown address, a wrong password and somebody without a workspace. */
  | { kind: 'wrong' }
  | { kind: 'too-many'; retryAfterMs: number }

/**
 * Signs in with e-mail and password. Needs no permission: it is how one gets any. Wrong attempts count per account
 * (5 in 15 minutes) and per address (30); a right one frees the account again.
 */
export async function signIn(
  input: { email: string; password: string },
  browser: Browser,
  clock: Clock = systemClock,
): Promise<SignInAnswer> {
  const address = addressKey(browser.address)
  const known = email.safeParse(input.email)
  const account = known.success ? known.data : 'unreadable'
  for (const taken of [await byAddress.take(address), await byAccount.take(account)]) {
    if (!taken.ok) return { kind: 'too-many', retryAfterMs: taken.retryAfterMs }
  }

  const user = await db().user.findUnique({
    where: { email: account },
    select: { id: true, passwordHash: true },
  })
  const matches = await passwordMatches(user?.passwordHash, input.password)
  const workspaceId = user && matches ? await homeWorkspace(user.id) : undefined
  if (!user || !workspaceId) {
    await warnWhenMany()
    return { kind: 'wrong' }
  }

  await Promise.all([byAccount.clear(account), byAddress.giveBack(address)])
  const sessionId = await inTransaction((tx) =>
    openSession(tx, {
      workspaceId,
      userId: user.id,
      how: 'password',
      browser,
      now: clock.now(),
    }),
  )
  return { kind: 'signed-in', userId: user.id, sessionId }
}

async function warnWhenMany(): Promise<void> {
  const taken = await everywhere.take('all')
  if (!taken.ok) log('access').warn('More than 200 wrong sign-ins within 15 minutes.')
}
