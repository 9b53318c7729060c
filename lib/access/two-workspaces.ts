import { randomUUID } from 'node:crypto'
import { db } from '#lib/db/client.ts'
import type { Ctx } from './context.ts'
import { ROLES, type Role } from './roles.ts'

export type TestMember = { userId: string; name: string; email: string; ctx: Ctx }

export type TestWorkspace = {
  workspaceId: string
  environments: { sandbox: string; production: string }
  members: Record<Role, TestMember>
  /** The contexts of the members, for the common case `verb(here.as.owner, …)`. */
  as: Record<Role, Ctx>
}

/**
 * For tests: two workspaces that differ in nothing but their ids, each with both environments and one member of each
 * role, in the database that `db()` opens. A verb is isolated when `there`'s ids answer `here`'s people the same as
 * ids that do not exist. Each call makes new ones, so tests need not clean up.
 */
export async function twoWorkspaces(): Promise<{ here: TestWorkspace; there: TestWorkspace }> {
  return { here: await testWorkspace(), there: await testWorkspace() }
}

/** One of the two, for tests that need no stranger. */
export async function testWorkspace(): Promise<TestWorkspace> {
  const workspace = await db().workspace.create({
    data: {
      name: 'Clínica del Puerto',
      timeZone: 'Europe/Madrid',
      country: 'ES',
      defaultLanguage: 'es',
    },
    select: { id: true },
  })
  const workspaceId = workspace.id
  const [sandbox, production] = [await environment('sandbox'), await environment('production')]
  const entries: [Role, TestMember][] = []
  for (const role of ROLES) entries.push([role, await testMember(workspaceId, role)])
  const members = byRole(entries)
  const as = byRole(entries.map(([role, member]) => [role, member.ctx]))
  return { workspaceId, environments: { sandbox, production }, members, as }

  async function environment(kind: string): Promise<string> {
    const made = await db().environment.create({
      data: { workspaceId, kind },
      select: { id: true },
    })
    return made.id
  }
}

/** One more member, who has no password. */
export async function testMember(workspaceId: string, role: Role): Promise<TestMember> {
  const name = `Test ${role}`
  const email = `${role}-${randomUUID()}@example.org`
  const user = await db().user.create({
    data: { name, email, language: 'es', members: { create: { workspaceId, role } } },
    select: { id: true },
  })
  const ctx: Ctx = { workspaceId, actor: { kind: 'user', userId: user.id, name, role } }
  return { userId: user.id, name, email, ctx }
}

/** Guarantees: `entries` has one pair for every role, as both callers above build it from ROLES. */
function byRole<Value>(entries: [Role, Value][]): Record<Role, Value> {
  return Object.fromEntries(entries) as Record<Role, Value>
}
