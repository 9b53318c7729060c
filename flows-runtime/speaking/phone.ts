import parsePhoneNumber from 'libphonenumber-js/min'
import type { Language } from '#lib/language.ts'
import { speakDigits, speakGroup } from './speak-digits.ts'

const PLUS: Record<Language, string> = { es: 'más', en: 'plus', pt: 'mais' }

/** The country whose numbers are said and written without their prefix. */
export type Home = { country?: string | undefined }

/** "seis cero cero, once, doce, veintidós": as people of the language say a number of theirs. */
export function speakPhone(e164: string, language: Language, home: Home = {}): string {
  const { prefix, groups } = parts(e164, home)
  const said = groups.map((group) => speakGroup(group, language))
  return prefix === ''
    ? said.join(', ')
    : [`${PLUS[language]} ${speakDigits(prefix, language)}`, ...said].join(', ')
}

/** "600 11 12 22", with its prefix when it is of another country. */
export function writePhone(e164: string, home: Home = {}): string {
  const { prefix, groups } = parts(e164, home)
  return [...(prefix === '' ? [] : [`+${prefix}`]), ...groups].join(' ')
}

function parts(e164: string, { country }: Home): { prefix: string; groups: string[] } {
  const parsed = parsePhoneNumber(e164)
  if (!parsed) return { prefix: '', groups: [e164.replace(/\D/g, '')] }
  const prefix =
    parsed.country === country || country === undefined ? '' : parsed.countryCallingCode
  const groups =
    parsed.countryCallingCode === '34'
      ? inSpanishGroups(parsed.nationalNumber)
      : (parsed.formatNational().match(/\d+/g) ?? [parsed.nationalNumber])
  return { prefix, groups }
}

/** Spanish numbers are said three, two, two, two. */
function inSpanishGroups(national: string): string[] {
  return [national.slice(0, 3), ...(national.slice(3).match(/\d{1,2}/g) ?? [])]
}
