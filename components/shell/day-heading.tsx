import { useFormatter, useNow, useTimeZone, useTranslations } from 'next-intl'
import { dayOf } from './day-of.ts'

/** A day above what happened on it: "Hoy, martes 24 de noviembre". */
export function DayHeading({ at, timeZone: elsewhere }: { at: Date; timeZone?: string }) {
  const format = useFormatter()
  const words = useTranslations('ui')
  const ofWorkspace = useTimeZone() ?? 'UTC'
  const timeZone = elsewhere ?? ofWorkspace
  const day = words('weekdayAndDate', {
    weekday: format.dateTime(at, { timeZone, weekday: 'long' }),
    date: format.dateTime(at, { timeZone, day: 'numeric', month: 'long' }),
  })
  const word = dayOf(at, useNow(), timeZone)
  return (
    <>
      {word === 'other'
        ? day.charAt(0).toUpperCase() + day.slice(1)
        : words(`dayHeading.${word}`, { day })}
    </>
  )
}
