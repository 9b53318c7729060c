import { isFree, type Resource, type ServiceRules } from './free-slots.ts'
import { MINUTE_MS } from './local-date.ts'

/** How long a caller may think about a time that was offered at the edge of the notice. */
const THINKING_MINUTES = 10

/** How long a held time is kept for a caller. */
export const HOLD_MS = 2 * MINUTE_MS

/**
 * Whether a start may be held now: what `freeSlots` offers, and what it offered a few minutes ago, but nothing past.
 */
export function mayHold(
  rules: ServiceRules,
  resource: Resource,
  { nowMs, startMs }: { nowMs: number; startMs: number },
): boolean {
  const noticeMinutes = Math.max(0, rules.noticeMinutes - THINKING_MINUTES)
  return startMs > nowMs && isFree({ ...rules, noticeMinutes }, resource, { atMs: nowMs, startMs })
}
