import { speakDate } from './calendar-words.ts'
import { speakTime } from './clock-words.ts'
import { localMoment } from './local-moment.ts'
import type { ValueContext } from './value-context.ts'

const AT = { es: 'a ', en: 'at ', pt: '' } as const

/** Instants as a person lists them, in order: the day only when it is not that of the one before. */
export function speakMoments(
  instants: string[],
  context: Pick<ValueContext, 'language' | 'timeZone' | 'at'>,
): string[] {
  const { language, timeZone } = context
  const today = localMoment(context.at, timeZone).date
  const moments = instants.map((instant) => localMoment(instant, timeZone))
  return moments.map(({ date, hour, minute }, index) => {
    const time = `${AT[language]}${speakTime(hour, minute, language)}`
    return date === moments[index - 1]?.date ? time : `${speakDate(date, today, language)} ${time}`
  })
}
