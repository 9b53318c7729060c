import type { Ctx } from '#lib/access/context.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import type { Origin } from './record-ticket.ts'

/**
 * Passes when a record's environment, and its call if it has one, are of the workspace that writes it.
 * @throws Refusal `not-found`, for what another workspace has and for what nobody has.
 */
export async function ownOrigin(
  tx: Tx,
  { workspaceId }: Ctx,
  { environmentId, callId }: Origin,
): Promise<void> {
  const [row] = await tx.$queryRaw<{ own: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "Environment"
        WHERE "id" = ${environmentId}::uuid AND "workspaceId" = ${workspaceId}::uuid)
      AND (${callId}::uuid IS NULL OR EXISTS (SELECT 1 FROM "Call"
        WHERE "id" = ${callId}::uuid AND "workspaceId" = ${workspaceId}::uuid)) AS own`
  if (!row?.own) throw new Refusal('not-found', 'There is no such call in this workspace.')
}
