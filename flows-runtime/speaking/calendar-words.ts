import type { Language } from '#lib/language.ts'
import { numberInWords } from './number-words.ts'

const NEAR: Record<Language, Record<number, string>> = {
  es: { [-1]: 'ayer', 0: 'hoy', 1: 'mañana', 2: 'pasado mañana' },
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
  pt: { [-1]: 'ontem', 0: 'hoje', 1: 'amanhã', 2: 'depois de amanhã' },
}

const FIRST: Record<Language, string> = { es: 'uno', en: 'first', pt: 'primeiro' }

const ENGLISH_DAYS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )

/** "ayer", "mañana", or "el lunes veintitrés de noviembre"; the year only when it is another one. */
export function speakDate(date: string, today: string, language: Language): string {
  const near = NEAR[language][daysBetween(today, date)]
  if (near) return near
  const { weekday, day, month, year } = namesOf(date, language)
  const other = year === Number(today.slice(0, 4)) ? undefined : year
  switch (language) {
    case 'es':
      return `el ${weekday} ${numberInWords(day, language)} de ${month}${other ? ` de ${numberInWords(other, language)}` : ''}`
    case 'en':
      return `${weekday}, ${month} ${ENGLISH_DAYS[day - 1] ?? day}${other ? `, ${other}` : ''}`
    case 'pt':
      return `${weekday}, ${day === 1 ? FIRST.pt : numberInWords(day, language)} de ${month}${other ? ` de ${numberInWords(other, language)}` : ''}`
  }
}

function namesOf(date: string, language: Language) {
  const noon = new Date(`${date}T12:00:00Z`)
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(noon)
  return {
    weekday: name({ weekday: 'long' }),
    month: name({ month: 'long' }),
    day: Number(date.slice(8, 10)),
    year: Number(date.slice(0, 4)),
  }
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
