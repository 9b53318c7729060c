/** A session nobody uses ends after this. */
export const IDLE_MS = 12 * 3_600_000

/** A session ends after this, however much it is used. */
export const ABSOLUTE_MS = 7 * 24 * 3_600_000

/** How often a session notes that it was used. */
export const TOUCH_MS = 60_000

/** The condition of a session that still counts at `now`. */
export function stillOpen(now: Date) {
  return {
    revokedAt: null,
    expiresAt: { gt: now },
    lastSeenAt: { gt: new Date(now.getTime() - IDLE_MS) },
  }
}
