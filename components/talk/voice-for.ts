import type { Language } from '#lib/language.ts'

/** The locale in which the browser recognises and speaks a language. */
export const SPEECH_LOCALE: Record<Language, string> = { es: 'es-ES', en: 'en-US', pt: 'pt-BR' }

type Voice = { lang: string; localService: boolean; default: boolean }

/**
 * The best of the browser's voices for a language: the exact locale first, then one on this device, which neither waits
 * for nor tells a remote service. Undefined when the browser has none, and then nothing should be spoken.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], language: Language): V | undefined {
  const locale = SPEECH_LOCALE[language].toLowerCase()
  const fitting = voices.filter((voice) => baseOf(voice.lang) === language)
  return fitting.toSorted((one, other) => worth(other) - worth(one))[0]

  function worth(voice: V): number {
    const exact = voice.lang.toLowerCase().replace('_', '-') === locale
    return (exact ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0)
  }
}

function baseOf(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_]/)[0]
}
