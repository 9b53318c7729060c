import { expect, test } from 'vitest'
import { Refusal } from '#lib/errors.ts'
import { allow, may } from './allow.ts'
import type { Actor, Ctx } from './context.ts'
import { PERMISSIONS, type Permission, rolesWith } from './permissions.ts'
import { ROLES, type Role } from './roles.ts'

type Expected = Record<Role | 'call', boolean>

function cells(marks: string): Expected {
  const [owner, admin, designer, agent, viewer, call] = marks.replaceAll(' ', '')
  return {
    owner: owner === 'y',
    admin: admin === 'y',
    designer: designer === 'y',
    agent: agent === 'y',
    viewer: viewer === 'y',
    call: call === 'y',
  }
}

/** Written out on purpose: a change of who may do what has to be made twice. Columns: owner admin designer agent viewer, call. */
const MATRIX: Record<Permission, string> = {
  'flow:read': 'yyyyy -',
  'flow:create': 'yyy-- -',
  'flow:edit': 'yyy-- -',
  'flow:publish': 'yyy-- -',
  'flow:archive': 'yyy-- -',
  'call:read': 'yyyyy -',
  'call:try': 'yyyy- -',
  'call:live': '----- y',
  'ticket:read': 'yyyyy -',
  'ticket:find': 'yyyyy y',
  'ticket:create': 'yyyy- y',
  'ticket:update': 'yyyy- -',
  'appointment:read': 'yyyyy -',
  'appointment:create': 'yyyy- y',
  'calendar:read': 'yyyyy y',
  'calendar:edit': 'yyy-- -',
  'effect:read': 'yyyyy -',
  'effect:redrive': 'yyyy- -',
  'channel:read': 'yyyyy -',
  'channel:edit': 'yyy-- -',
  'member:read': 'yyyyy -',
  'member:invite': 'yy--- -',
  'member:change-role': 'yy--- -',
  'member:remove': 'yy--- -',
  'audit:read': 'yy--- -',
  'workspace:edit': 'yy--- -',
  'session:read-own': 'yyyyy -',
  'session:revoke-own': 'yyyyy -',
}

const table = Object.entries(MATRIX).flatMap(([permission, marks]) =>
  [...ROLES, 'call' as const].map((who) => ({ permission, who, allowed: cells(marks)[who] })),
)

test.each(table)('$who and $permission: allowed is $allowed', ({ permission, who, allowed }) => {
  const known = PERMISSIONS.find((one) => one === permission)
  if (!known) throw new Error(`${permission} is not a permission`)
  const ctx = as(who === 'call' ? { kind: 'call', callId: 'c1' } : user(who))

  expect(may(ctx, known)).toBe(allowed)
  if (allowed) expect(() => allow(ctx, known)).not.toThrow()
  else expect(() => allow(ctx, known)).toThrow(Refusal)
})

test('every permission has its row in the table above', () => {
  expect([...PERMISSIONS].sort()).toEqual(Object.keys(MATRIX).sort())
})

test('our own processes may do everything', () => {
  const ctx = as({ kind: 'system', process: 'delivery' })
  expect(PERMISSIONS.filter((permission) => !may(ctx, permission))).toEqual([])
})

test('a refusal names who can', () => {
  expect(refusalOf(() => allow(as(user('agent')), 'flow:publish'))).toMatchObject({
    code: 'forbidden',
    detail: { permission: 'flow:publish', roles: 'owner,admin,designer' },
  })
})

test('nobody among the people can act as a call, and the refusal does not suggest one', () => {
  expect(rolesWith('call:live')).toEqual([])
  expect(refusalOf(() => allow(as(user('owner')), 'call:live'))?.message).toContain(
    'call in progress',
  )
})

function user(role: Role): Actor {
  return { kind: 'user', userId: 'u1', name: 'Ana', role }
}

function as(actor: Actor): Ctx {
  return { workspaceId: 'w1', actor }
}

function refusalOf(act: () => void): Refusal | undefined {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error
  }
  return undefined
}
