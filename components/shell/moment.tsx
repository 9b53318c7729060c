import { useFormatter, useNow, useTimeZone, useTranslations } from 'next-intl'
import { dayOf } from './day-of.ts'

export type MomentProps = {
  at: Date
  /** IANA; the workspace's own when left out. */
  timeZone?: string | undefined
  /** `recent`: "hoy, 12:03", "12 nov". `day`: "martes 24 de noviembre". `full`: "martes 24 nov, 12:02". */
  show: 'recent' | 'time' | 'seconds' | 'day' | 'full'
  className?: string | undefined
}

/** A moment in the workspace's time, as people say it. */
export function Moment({ at, timeZone: elsewhere, show, className }: MomentProps) {
  const format = useFormatter()
  const words = useTranslations('ui')
  const now = useNow()
  const ofWorkspace = useTimeZone() ?? 'UTC'
  const timeZone = elsewhere ?? ofWorkspace
  return (
    <time dateTime={at.toISOString()} className={className} suppressHydrationWarning>
      {text()}
    </time>
  )

  function text(): string {
    const time = format.dateTime(at, { timeZone, hour: 'numeric', minute: '2-digit' })
    switch (show) {
      case 'time':
        return time
      case 'seconds':
        return format.dateTime(at, { timeZone, timeStyle: 'medium' })
      case 'day':
        return words('weekdayAndDate', {
          weekday: format.dateTime(at, { timeZone, weekday: 'long' }),
          date: format.dateTime(at, { timeZone, day: 'numeric', month: 'long' }),
        })
      case 'full': {
        const date = words('weekdayAndDate', {
          weekday: format.dateTime(at, { timeZone, weekday: 'long' }),
          date: format.dateTime(at, { timeZone, day: 'numeric', month: 'short' }),
        })
        return `${date}, ${time}`
      }
      case 'recent': {
        const word = dayOf(at, now, timeZone)
        if (word !== 'other') return words(`day.${word}`, { time })
        return format.dateTime(at, { timeZone, ...shortDate(at, now, timeZone) })
      }
    }
  }
}

function shortDate(at: Date, now: Date, timeZone: string) {
  const year = (date: Date) => date.toLocaleDateString('en', { timeZone, year: 'numeric' })
  const day = { day: 'numeric', month: 'short' } as const
  return year(at) === year(now) ? day : ({ ...day, year: 'numeric' } as const)
}
