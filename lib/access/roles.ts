import { z } from 'zod'

/** From the most to the least trusted. */
export const ROLES = ['owner', 'admin', 'designer', 'agent', 'viewer'] as const

export const role = z.enum(ROLES)
export type Role = z.infer<typeof role>

/** A role as it was stored. What is not a role counts as the least trusted one. */
export function asRole(stored: string): Role {
  return role.safeParse(stored).data ?? 'viewer'
}
