import { LANGUAGES, type Language } from '#lib/language.ts'

/**
 * The language of a call or of its error words: the wanted one, else the best of an Accept-Language header,
 * else the fallback.
 * @param offered languages that can be had; the fallback counts as offered
 * @param header an Accept-Language value such as `pt-BR,pt;q=0.9,en;q=0.5`
 */
export function negotiateLanguage(options: {
  wanted?: string | null | undefined
  header?: string | null | undefined
  offered: readonly Language[]
  fallback: Language
}): Language {
  const wanted = options.wanted ? [options.wanted] : []
  const candidates = [...wanted, ...accepted(options.header ?? '')]
  for (const tag of candidates) {
    const base = tag.toLowerCase().split('-')[0]
    const match = options.offered.find((offered) => offered === base)
    if (match) return match
  }
  return options.fallback
}

/** Every language we write error words in. */
export function wordsLanguage(header: string | null, fallback: Language = 'es'): Language {
  return negotiateLanguage({ header, offered: LANGUAGES, fallback })
}

const MAX_RANGES = 20

function accepted(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',', MAX_RANGES)
    .map((range, index) => {
      const [tag = '', ...parameters] = range.trim().split(';')
      return { tag: tag.trim(), quality: qualityOf(parameters), index }
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((one, other) => other.quality - one.quality || one.index - other.index)
    .map(({ tag }) => tag)
}

function qualityOf(parameters: string[]): number {
  const given = parameters.map((each) => each.trim()).find((each) => each.startsWith('q='))
  if (!given) return 1
  const quality = Number(given.slice(2))
  return Number.isFinite(quality) ? quality : 0
}
