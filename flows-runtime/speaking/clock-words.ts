import type { Language } from '#lib/language.ts'
import { numberInWords } from './number-words.ts'

/** "las cuatro y media de la tarde": a time of day as a person says it. Hours 0 to 23. */
export function speakTime(hour: number, minute: number, language: Language): string {
  switch (language) {
    case 'es':
      return spanishTime(hour, minute)
    case 'en':
      return englishTime(hour, minute)
    case 'pt':
      return portugueseTime(hour, minute)
  }
}

function spanishTime(hour: number, minute: number): string {
  if (minute === 0 && hour === 12) return 'las doce del mediodía'
  if (minute === 0 && hour === 0) return 'las doce de la noche'
  const before = minute > 30 && minute % 5 === 0
  const shown = before ? (hour + 1) % 24 : hour
  const twelve = shown % 12 || 12
  const head = twelve === 1 ? 'la una' : `las ${numberInWords(twelve, 'es')}`
  return `${head}${spanishMinutes(minute, before)} ${spanishPart(hour)}`
}

function spanishMinutes(minute: number, before: boolean): string {
  if (minute === 0) return ''
  if (before) return ` menos ${minute === 45 ? 'cuarto' : numberInWords(60 - minute, 'es')}`
  if (minute === 15) return ' y cuarto'
  if (minute === 30) return ' y media'
  return ` y ${numberInWords(minute, 'es')}`
}

function spanishPart(hour: number): string {
  if (hour < 6) return 'de la madrugada'
  if (hour < 12) return 'de la mañana'
  if (hour === 12) return 'del mediodía'
  return hour < 21 ? 'de la tarde' : 'de la noche'
}

function englishTime(hour: number, minute: number): string {
  if (minute === 0 && hour === 12) return 'noon'
  if (minute === 0 && hour === 0) return 'midnight'
  const twelve = numberInWords(hour % 12 || 12, 'en')
  const minutes =
    minute === 0
      ? ''
      : minute < 10
        ? ` oh ${numberInWords(minute, 'en')}`
        : ` ${numberInWords(minute, 'en')}`
  return `${twelve}${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}

function portugueseTime(hour: number, minute: number): string {
  if (minute === 0 && hour === 12) return 'meio-dia'
  if (minute === 0 && hour === 0) return 'meia-noite'
  const twelve = hour % 12 || 12
  const head = twelve === 1 ? 'uma' : twelve === 2 ? 'duas' : numberInWords(twelve, 'pt')
  const minutes =
    minute === 0 ? '' : minute === 30 ? ' e meia' : ` e ${numberInWords(minute, 'pt')}`
  return `${twelve === 1 ? 'à' : 'às'} ${head}${minutes} ${portuguesePart(hour)}`
}

function portuguesePart(hour: number): string {
  if (hour < 6) return 'da madrugada'
  if (hour < 12) return 'da manhã'
  return hour < 19 ? 'da tarde' : 'da noite'
}
