const LONGEST = 40

/** An address made from a name: «Averías y visitas» -> `averias-y-visitas`. Never empty. */
export function readableSlug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const slug = words.join('-').slice(0, LONGEST).replace(/-+$/, '')
  return slug === '' ? 'flow' : slug
}
