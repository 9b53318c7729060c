import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import { Refusal } from '#lib/errors.ts'
import type { Origin } from './record-ticket.ts'
import { type ReferenceKind, speakableReference } from './reference.ts'

/**
 * A reference that nobody else in this workspace gets, for a record whose environment, and call if it has one, are of the
 * workspace. Taken before the transaction that uses it, so that callers do not queue for the counter; a failed
 * transaction leaves a gap.
 * @throws Refusal `not-found`, for an origin that another workspace has and for one that nobody has.
 */
export async function nextReference(
  { workspaceId }: Ctx,
  kind: ReferenceKind,
  { environmentId, callId }: Origin,
): Promise<string> {
  const [row] = await db().$queryRaw<{ number: number }[]>`
    /* prepared */
    UPDATE "Workspace" SET "lastReference" = "lastReference" + 1
    WHERE "id" = ${workspaceId}::uuid
      AND EXISTS (SELECT 1 FROM "Environment"
        WHERE "id" = ${environmentId}::uuid AND "workspaceId" = ${workspaceId}::uuid)
      AND (${callId}::uuid IS NULL OR EXISTS (SELECT 1 FROM "Call"
        WHERE "id" = ${callId}::uuid AND "workspaceId" = ${workspaceId}::uuid))
    RETURNING "lastReference" AS number`
  if (!row) throw new Refusal('not-found', 'There is no such call in this workspace.')
  return speakableReference(kind, row.number)
}
