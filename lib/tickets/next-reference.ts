import { db } from '#lib/db/client.ts'
import { Refusal } from '#lib/errors.ts'
import { type ReferenceKind, speakableReference } from './reference.ts'

/**
 * A reference of this workspace that nobody else gets. Taken before the transaction that uses it, so that callers do not
 * queue for the counter; a failed transaction leaves a gap.
 * @throws Refusal `not-found` for a workspace that does not exist.
 */
export async function nextReference(workspaceId: string, kind: ReferenceKind): Promise<string> {
  const [row] = await db().$queryRaw<{ number: number }[]>`
    UPDATE "Workspace" SET "lastReference" = "lastReference" + 1
    WHERE "id" = ${workspaceId}::uuid
    RETURNING "lastReference" AS number`
  if (!row) throw new Refusal('not-found', 'There is no such workspace.')
  return speakableReference(kind, row.number)
}
