import { z } from 'zod'
import { audit } from '#lib/audit/audit.ts'
import { type Clock, systemClock } from '#lib/clock.ts'
import { db } from '#lib/db/client.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import { language } from '#lib/language.ts'
import { email } from './email.ts'
import { type Browser, openSession } from './open-session.ts'
import { parse } from './parse.ts'
import { hashPassword, newPassword } from './password.ts'

const shape = z.object({
  workspaceName: z.string().trim().min(1, 'required').max(100, 'too-long'),
  timeZone: z.string().refine(isTimeZone, 'time-zone'),
  name: z.string().trim().min(1, 'required').max(100, 'too-long'),
  email,
  password: newPassword,
  language,
})

export type SetUp = z.input<typeof shape>

/** Which country's phone numbers are meant when none is said, by language; the workspace can change it. */
const COUNTRY = { es: 'ES', en: 'GB', pt: 'BR' } as const

/** Whether nobody has an account yet, so that the first visitor makes one. */
export async function needsSetUp(): Promise<boolean> {
  return (await db().user.findFirst({ select: { id: true } })) === null
}

/**
 * The first person makes the workspace and owns it. Needs no permission because nobody can have any yet; of two
 * visitors at once only one succeeds.
 * @throws Refusal `not-found` as soon as anybody has an account.
 */
export async function setUp(
  input: SetUp,
  browser: Browser,
  clock: Clock = systemClock,
): Promise<{ sessionId: string; workspaceId: string }> {
  const wanted = parse(shape, input)
  if (!(await needsSetUp())) throw alreadySetUp()
  const passwordHash = await hashPassword(wanted.password)
  const now = clock.now()

  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('set-up', 0))`
    if ((await tx.user.count()) > 0) throw alreadySetUp()
    const workspace = await tx.workspace.create({
      data: {
        name: wanted.workspaceName,
        timeZone: wanted.timeZone,
        country: COUNTRY[wanted.language],
        defaultLanguage: wanted.language,
        environments: { create: [{ kind: 'sandbox' }, { kind: 'production' }] },
      },
      select: { id: true },
    })
    const user = await tx.user.create({
      data: {
        name: wanted.name,
        email: wanted.email,
        language: wanted.language,
        passwordHash,
        members: { create: { workspaceId: workspace.id, role: 'owner' } },
      },
      select: { id: true, name: true },
    })
    const actor = {
      kind: 'user' as const,
      userId: user.id,
      name: user.name,
      role: 'owner' as const,
    }
    await audit(
      tx,
      { workspaceId: workspace.id, actor, address: browser.address },
      { action: 'workspace.created', subject: workspace.id, detail: {}, at: now },
    )
    const opening = {
      workspaceId: workspace.id,
      userId: user.id,
      how: 'setup' as const,
      browser,
      now,
    }
    return { sessionId: await openSession(tx, opening), workspaceId: workspace.id }
  })
}

function alreadySetUp(): Refusal {
  return new Refusal('not-found', 'This installation has its owner already.')
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
