import { textIn } from '#lib/language.ts'
import type { Scalar } from '#lib/values/value.ts'
import { speakDate } from './calendar-words.ts'
import { speakTime } from './clock-words.ts'
import { localMoment } from './local-moment.ts'
import { numberInWords } from './number-words.ts'
import { speakPhone } from './phone.ts'
import { speakMoments } from './speak-moments.ts'
import { speakEmail, spellCode } from './spell.ts'
import type { ValueContext } from './value-context.ts'

const YES_NO = { es: ['sí', 'no'], en: ['yes', 'no'], pt: ['sim', 'não'] } as const

/** A canonical value as a person says it in the call's language. */
export function speakValue(value: Scalar, context: ValueContext): string {
  const { type, language, choices = [] } = context
  const text = String(value)
  switch (type) {
    case 'text':
    case 'person-name':
      return text
    case 'phone':
      return speakPhone(text, language, { country: context.country })
    case 'email':
      return speakEmail(text, language)
    case 'number':
      return numberInWords(Number(value), language)
    case 'date':
      return speakDate(text, localMoment(context.at, context.timeZone).date, language)
    case 'time':
      return speakTime(Number(text.slice(0, 2)), Number(text.slice(3, 5)), language)
    case 'date-time':
      return speakMoments([text], context)[0] ?? ''
    case 'yes-no':
      return YES_NO[language][value === true ? 0 : 1]
    case 'choice': {
      const choice = choices.find((each) => each.id === value)
      return choice ? textIn(choice.label, language) : text
    }
    case 'code':
      return spellCode(text, language)
  }
}
