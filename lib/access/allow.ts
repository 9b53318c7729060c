import { Refusal } from '#lib/errors.ts'
import type { Ctx } from './context.ts'
import { holds, type Permission, rolesWith } from './permissions.ts'

/**
 * The first line of every verb: passes, or throws `Refusal('forbidden')` whose `detail.permission` names what is
 * missing and `detail.roles` who has it (roles separated by commas, most trusted first).
 */
export function allow(ctx: Ctx, permission: Permission): void {
  if (may(ctx, permission)) return
  const roles = rolesWith(permission)
  const who = roles.length > 0 ? `Ask one of: ${roles.join(', ')}.` : 'Only a call in progress may.'
  throw new Refusal('forbidden', `This needs the permission ${permission}. ${who}`, {
    permission,
    roles: roles.join(','),
  })
}

/** Whether `allow` would pass: for deciding what a screen offers, never instead of `allow`. */
export function may(ctx: Ctx, permission: Permission): boolean {
  return holds(ctx.actor, permission)
}
