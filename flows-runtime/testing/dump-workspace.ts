import { db } from '#lib/db/client.ts'

/**
 * For tests: every row that belongs to a workspace, by table, each as JSON text in an order of its own; with the
 * workspace itself and the accounts of its members.
 */
export async function dumpWorkspace(workspaceId: string): Promise<Record<string, string[]>> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'workspaceId' ORDER BY 1`
  const dump: Record<string, string[]> = {
    Workspace: await rows('"Workspace" t WHERE t."id" = $1::uuid', workspaceId),
    User: await rows(
      '"User" t WHERE t."id" IN (SELECT "userId" FROM "Member" WHERE "workspaceId" = $1::uuid)',
      workspaceId,
    ),
  }
  for (const { name } of tables) {
    dump[name] = await rows(`"${name}" t WHERE t."workspaceId" = $1::uuid`, workspaceId)
  }
  return dump
}

async function rows(from: string, workspaceId: string): Promise<string[]> {
  const found = await db().$queryRawUnsafe<{ row: string }[]>(
    `SELECT row_to_json(t)::text AS row FROM ${from} ORDER BY 1`,
    workspaceId,
  )
  return found.map(({ row }) => row)
}
