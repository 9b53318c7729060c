import { type Language, language } from '#lib/language.ts'

/**
 * The language a browser asks for, among ours; Spanish when it asks for none of them.
 * @param header Accept-Language, such as `pt-BR,pt;q=0.9,en;q=0.8`.
 */
export function preferredLanguage(header: string | null): Language {
  const wanted = (header ?? '')
    .split(',')
    .slice(0, 20)
    .map(readPart)
    .filter((part) => part.weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { tag } of wanted) {
    const known = language.safeParse(tag.split('-')[0])
    if (known.success) return known.data
  }
  return 'es'
}

function readPart(part: string): { tag: string; weight: number } {
  const [tag = '', ...settings] = part.split(';').map((piece) => piece.trim().toLowerCase())
  const quality = settings.find((setting) => setting.startsWith('q='))
  const weight = quality === undefined ? 1 : Number(quality.slice(2))
  return { tag, weight: Number.isFinite(weight) ? weight : 0 }
}
