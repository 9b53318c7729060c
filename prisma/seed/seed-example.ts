import { audit } from '#lib/audit/audit.ts'
import { db } from '#lib/db/client.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { publishExampleFlows } from './example-flows.ts'
import { createExampleWorkspace } from './example-workspace.ts'

const STARTED = 'example.started'
const FINISHED = 'example.finished'

const PATIENCE_MS = 60_000

/**
 * Writes the example into a database without any workspace. One that was cut short is finished by the next call; two
 * calls at once wait for each other.
 * @returns whether anything was written.
 */
export async function seedExample(): Promise<{ written: boolean }> {
  return inTransaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('example', 0))`
      return writeExample()
    },
    { timeoutMs: PATIENCE_MS },
  )
}

async function writeExample(): Promise<{ written: boolean }> {
  const workspaceId = (await unfinishedExample()) ?? (await beginExample())
  if (!workspaceId) return { written: false }

  const ctx = exampleContext(workspaceId)
  await publishExampleFlows(ctx)
  await inTransaction((tx) => audit(tx, ctx, { action: FINISHED, subject: workspaceId }))
  return { written: true }
}

async function unfinishedExample(): Promise<string | undefined> {
  const rows = await db().auditEvent.findMany({
    where: { action: { in: [STARTED, FINISHED] } },
    select: { workspaceId: true, action: true },
  })
  const finished = new Set(
    rows.filter((row) => row.action === FINISHED).map((row) => row.workspaceId),
  )
  return rows.find((row) => !finished.has(row.workspaceId))?.workspaceId
}

/** Waits for whoever sets the installation up by hand; then there is a workspace, and nothing is written. */
async function beginExample(): Promise<string | undefined> {
  return inTransaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('set-up', 0))`
      if ((await tx.workspace.count()) > 0) return undefined
      const workspaceId = await createExampleWorkspace(tx)
      await audit(tx, exampleContext(workspaceId), { action: STARTED, subject: workspaceId })
      return workspaceId
    },
    { timeoutMs: PATIENCE_MS },
  )
}

function exampleContext(workspaceId: string) {
  return { workspaceId, actor: { kind: 'system' as const, process: 'seed' as const } }
}
