import type { Actor } from './context.ts'
import { ROLES, type Role } from './roles.ts'

/** What each role may do beyond the role before it. Roles are in ROLES from the most to the least trusted. */
const ADDED_BY = {
  viewer: [
    'flow:read',
    'call:read',
    'ticket:read',
    'ticket:find',
    'appointment:read',
    'calendar:read',
    'effect:read',
    'channel:read',
    'member:read',
    'session:read-own',
    'session:revoke-own',
  ],
  agent: ['call:try', 'ticket:create', 'ticket:update', 'appointment:create', 'effect:redrive'],
  designer: [
    'flow:create',
    'flow:edit',
    'flow:publish',
    'flow:archive',
    'channel:edit',
    'calendar:edit',
  ],
  admin: ['member:invite', 'member:change-role', 'member:remove', 'audit:read', 'workspace:edit'],
  owner: [],
} as const satisfies Record<Role, readonly string[]>

/** Not for people: a call in progress appends its own turns. */
const CALLS_ONLY = ['call:live'] as const

export type Permission = (typeof ADDED_BY)[Role][number] | (typeof CALLS_ONLY)[number]

/** Every permission there is, each once. */
export const PERMISSIONS: readonly Permission[] = [
  ...ROLES.toReversed().flatMap((role) => ADDED_BY[role]),
  ...CALLS_ONLY,
]

/** What a call may do for the person on the line. */
const CALL: ReadonlySet<Permission> = new Set<Permission>([
  'ticket:create',
  'ticket:find',
  'appointment:create',
  'calendar:read',
  'call:live',
])

const BY_ROLE: Record<Role, ReadonlySet<Permission>> = {
  owner: upTo('owner'),
  admin: upTo('admin'),
  designer: upTo('designer'),
  agent: upTo('agent'),
  viewer: upTo('viewer'),
}

/** Whether this actor holds the permission. Our own processes hold all of them. */
export function holds(actor: Actor, permission: Permission): boolean {
  switch (actor.kind) {
    case 'user':
      return BY_ROLE[actor.role].has(permission)
    case 'call':
      return CALL.has(permission)
    case 'system':
      return true
  }
}

/** The roles that hold a permission, most trusted first; none for what only calls do. */
export function rolesWith(permission: Permission): Role[] {
  return ROLES.filter((role) => BY_ROLE[role].has(permission))
}

function upTo(role: Role): ReadonlySet<Permission> {
  return new Set(ROLES.slice(ROLES.indexOf(role)).flatMap((lower) => [...ADDED_BY[lower]]))
}
