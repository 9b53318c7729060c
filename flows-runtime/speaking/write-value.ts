import { textIn } from '#lib/language.ts'
import type { Scalar } from '#lib/values/value.ts'
import { localMoment, wallClock } from './local-moment.ts'
import { writePhone } from './phone.ts'
import type { ValueContext } from './value-context.ts'

const YES_NO = { es: ['Sí', 'No'], en: ['Yes', 'No'], pt: ['Sim', 'Não'] } as const

/** A canonical value as screens and tickets show it. */
export function writeValue(value: Scalar, context: ValueContext): string {
  const { type, language, choices = [] } = context
  const text = String(value)
  switch (type) {
    case 'text':
    case 'person-name':
    case 'email':
    case 'number':
    case 'time':
    case 'code':
      return text
    case 'phone':
      return writePhone(text, { country: context.country })
    case 'date':
      return writeDate(text, context)
    case 'date-time': {
      const moment = localMoment(text, context.timeZone)
      return `${writeDate(moment.date, context)} ${wallClock(moment)}`
    }
    case 'yes-no':
      return YES_NO[language][value === true ? 0 : 1]
    case 'choice': {
      const choice = choices.find((each) => each.id === value)
      return choice ? textIn(choice.label, language) : text
    }
  }
}

function writeDate(date: string, { language }: ValueContext): string {
  const [year, month, day] = date.split('-')
  return language === 'en' ? `${year}-${month}-${day}` : `${day}/${month}/${year}`
}
