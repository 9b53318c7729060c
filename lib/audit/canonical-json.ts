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

/** JSON as PostgreSQL's jsonb can keep it. */
export type StorableJson = string | number | boolean | null | StorableJson[] | StorableObject
export type StorableObject = { [key: string]: StorableJson }

/** The object as PostgreSQL's jsonb can keep it: without NUL and without half surrogate pairs in its texts. */
export function storableObject(value: { [key: string]: Json | undefined }): StorableObject {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      item === undefined ? [] : [[storableText(key), storable(item)] as const],
    ),
  )
}

function storable(value: Json): StorableJson {
  if (typeof value === 'string') return storableText(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (Array.isArray(value)) return value.map(storable)
  if (value === null || typeof value === 'boolean') return value
  return storableObject(value)
}

/** The text without NUL and without half surrogate pairs, which PostgreSQL refuses. */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed()
}
