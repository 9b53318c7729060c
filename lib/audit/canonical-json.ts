/** What can be stored as JSON and read back equal. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined }

/**
 * One text for one value: keys sorted, no spaces, `undefined` left out, so that a value that went through a `jsonb`
 * column (which reorders keys) gives the same text as before.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const pairs = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const item = value[key]
      return item === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(item)}`]
    })
  return `{${pairs.join(',')}}`
}

/** The value as PostgreSQL's jsonb can keep it: without NUL and without half surrogate pairs in its texts. */
export function storableJson(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed()
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (Array.isArray(value)) return value.map(storableJson)
  if (value === null || typeof value === 'boolean') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      item === undefined
        ? []
        : [[key.replaceAll('\u0000', '').toWellFormed(), storableJson(item)] as const],
    ),
  )
}
