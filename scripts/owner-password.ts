import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { hashPassword } from '#lib/access/password.ts'
import { audit } from '#lib/audit/audit.ts'
import { systemClock } from '#lib/clock.ts'
import { db, openDatabase, setDatabase } from '#lib/db/client.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { env } from '#lib/env.ts'
import { keepOneTimePassword } from '#prisma/seed/one-time-password.ts'
import { findOwnDatabase } from './start/database.ts'
import { explainProblem, StartProblem } from './start/start-problem.ts'

/**
 * `npm run owner-password`: for an owner who is locked out. Prints a new one-time password and ends the owner's
 * sessions. Whoever may run this may read the database anyway.
 */
try {
  if (existsSync('.env')) loadEnvFile('.env')
  const { databaseUrl, dataFolder } = env()
  const url = databaseUrl ?? (await findOwnDatabase(dataFolder))
  if (!url) throw new StartProblem('Run `npm start` first, or set DATABASE_URL.')
  setDatabase(openDatabase(url, 1))
  const password = await keepOneTimePassword(dataFolder)
  console.log(`${await replaceOwnerPassword(password)}\none-time password: ${password}`)
  await db().$disconnect()
} catch (error) {
  console.error(explainProblem(error))
  process.exitCode = 1
}

async function replaceOwnerPassword(password: string): Promise<string> {
  const owner = await db().member.findFirst({
    where: { role: 'owner' },
    orderBy: { createdAt: 'asc' },
    select: { userId: true, workspaceId: true, user: { select: { email: true } } },
  })
  if (!owner)
    throw new StartProblem('Nobody owns this installation yet; open its address to set it up.')
  const { userId, workspaceId } = owner
  const passwordHash = await hashPassword(password)
  const now = systemClock.now()

  await inTransaction(async (tx) => {
    await tx.user.update({
      where: { id: userId },
      data: { passwordHash, mustChangePassword: true },
      select: { id: true },
    })
    await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } })
    const ctx = { workspaceId, actor: { kind: 'system' as const, process: 'start' as const } }
    await audit(tx, ctx, { action: 'password.replaced', subject: userId, at: now })
  })
  return owner.user.email
}
