import type { Language } from '#lib/language.ts'
import { numberInWords } from './number-words.ts'

/** Digits one by one: "seis, cero, cero". */
export function speakDigits(digits: string, language: Language): string {
  return [...digits].map((digit) => numberInWords(Number(digit), language)).join(' ')
}

/** A group of digits of a phone number: Spanish says pairs as numbers ("once"), the others digit by digit. */
export function speakGroup(group: string, language: Language): string {
  const asNumber = language === 'es' && group.length === 2 && !group.startsWith('0')
  return asNumber ? numberInWords(Number(group), language) : speakDigits(group, language)
}
