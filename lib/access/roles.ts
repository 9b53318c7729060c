export const ROLES = ['owner', 'admin', 'designer', 'agent', 'viewer'] as const
export type Role = (typeof ROLES)[number]
