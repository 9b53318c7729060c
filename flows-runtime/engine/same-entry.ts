import type { JournalEntry } from './journal.ts'

/** Equal as JSON, whatever the order of keys: a database that stores JSON does not keep it. */
export function sameEntry(a: JournalEntry, b: JournalEntry): boolean {
  return same(a, b)
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = present(a)
  const right = new Map(present(b))
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && same(value, right.get(key)))
  )
}

/** JSON drops what is undefined. */
function present(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, each]) => each !== undefined)
}
