/** A stretch of time in epoch milliseconds: the start belongs to it, the end does not. */
export type Interval = { startMs: number; endMs: number }

/** Sorted, without empty ones, and with those that touch or overlap joined. */
export function merge(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals
    .filter((interval) => interval.startMs < interval.endMs)
    .toSorted((a, b) => a.startMs - b.startMs)
  const merged: Interval[] = []
  for (const interval of sorted) {
    const last = merged.at(-1)
    if (last && interval.startMs <= last.endMs) last.endMs = Math.max(last.endMs, interval.endMs)
    else merged.push({ ...interval })
  }
  return merged
}

/** What lies in both. */
export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const others = merge(b)
  return merge(a).flatMap((one) =>
    others
      .map((other) => ({
        startMs: Math.max(one.startMs, other.startMs),
        endMs: Math.min(one.endMs, other.endMs),
      }))
      .filter((both) => both.startMs < both.endMs),
  )
}

/** What lies in `from` and not in `minus`. */
export function subtract(from: readonly Interval[], minus: readonly Interval[]): Interval[] {
  const holes = merge(minus)
  return merge(from).flatMap((interval) => {
    const left: Interval[] = []
    let startMs = interval.startMs
    for (const hole of holes) {
      if (hole.endMs <= startMs) continue
      if (hole.startMs >= interval.endMs) break
      if (hole.startMs > startMs) left.push({ startMs, endMs: hole.startMs })
      startMs = Math.max(startMs, hole.endMs)
    }
    if (startMs < interval.endMs) left.push({ startMs, endMs: interval.endMs })
    return left
  })
}

/** Ends that touch do not overlap. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.startMs < b.endMs && b.startMs < a.endMs
}

/** Whether `inner` lies wholly inside one of `outer`, which must be merged. */
export function covers(outer: readonly Interval[], inner: Interval): boolean {
  return outer.some((one) => one.startMs <= inner.startMs && inner.endMs <= one.endMs)
}
