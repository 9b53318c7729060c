import { db } from '#lib/db/client.ts'

/** The workspace somebody signs in to: where they were last, else the one they joined first. */
export async function homeWorkspace(userId: string): Promise<string | undefined> {
  const [last, members] = await Promise.all([
    db().session.findFirst({
      where: { userId },
      orderBy: { lastSeenAt: 'desc' },
      select: { workspaceId: true },
    }),
    db().member.findMany({
      where: { userId },
      orderBy: { createdAt: 'asc' },
      select: { workspaceId: true },
    }),
  ])
  const workspaces = members.map((member) => member.workspaceId)
  return workspaces.find((id) => id === last?.workspaceId) ?? workspaces[0]
}
