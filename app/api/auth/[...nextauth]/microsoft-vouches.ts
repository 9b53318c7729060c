const ANYBODYS_TENANT = new Set(['common', 'organizations', 'consumers'])

/**
 * Whether a Microsoft account's e-mail can be believed. The `email` claim is free text to whoever runs a tenant, so
 * it counts only from the one tenant that was configured by its id, or where Microsoft states in `xms_edov` that the
 * owner of the domain was verified.
 */
export function microsoftVouches(claims: Record<string, unknown>, tenant: string): boolean {
  const domainVerified = [true, 1, '1', 'true'].some((yes) => claims.xms_edov === yes)
  return domainVerified || (!ANYBODYS_TENANT.has(tenant) && claims.tid === tenant)
}
