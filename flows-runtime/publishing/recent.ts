/** Keeps the `most` values used last. For what never changes once it is known: there is no way to take one out. */
export function recent<Value>(most: number): {
  get(key: string): Value | undefined
  set(key: string, value: Value): Value
} {
  const kept = new Map<string, Value>()
  return {
    get(key) {
      const value = kept.get(key)
      if (value === undefined) return undefined
      kept.delete(key)
      kept.set(key, value)
      return value
    },
    set(key, value) {
      kept.delete(key)
      kept.set(key, value)
      const oldest = kept.keys().next()
      if (kept.size > most && !oldest.done) kept.delete(oldest.value)
      return value
    },
  }
}
