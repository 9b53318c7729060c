const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS

const FIRST_DELAY_MS = 2 * SECOND_MS
const CAP_IN_FIRST_HOUR_MS = 5 * MINUTE_MS
const CAP_LATER_MS = 30 * MINUTE_MS

/** How long an effect is tried before a person must decide. */
export const RETRY_WINDOW_MS = 96 * HOUR_MS

/**
 * How long to wait before the next attempt: exponential with full jitter, so that what failed together does not come
 * back together. A wait that the system asked for is honoured, plus at most one second of jitter.
 * @param attempts how many failed so far, from 1.
 * @param random 0 to below 1.
 */
export function nextDelayMs({
  attempts,
  ageMs,
  afterMs,
  random,
}: {
  attempts: number
  ageMs: number
  afterMs: number | undefined
  random: number
}): number {
  if (afterMs !== undefined) return Math.round(afterMs + random * SECOND_MS)
  const capMs = ageMs < HOUR_MS ? CAP_IN_FIRST_HOUR_MS : CAP_LATER_MS
  const ceilingMs = Math.min(capMs, FIRST_DELAY_MS * 2 ** Math.min(attempts - 1, 30))
  return Math.round(random * ceilingMs)
}
