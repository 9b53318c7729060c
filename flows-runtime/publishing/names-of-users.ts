import type { Tx } from '#lib/db/transaction.ts'

/** Names of people by id; who is gone is left out. */
export async function namesOfUsers(
  tx: Pick<Tx, 'user'>,
  ids: (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const users = await tx.user.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true },
  })
  return new Map(users.map((user) => [user.id, user.name]))
}
