/** How far a day is from today where the workspace is. */
export type DayWord = 'yesterday' | 'today' | 'tomorrow' | 'other'

/** The local date of an instant, YYYY-MM-DD. */
export function localDate(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

export function dayOf(at: Date, now: Date, timeZone: string): DayWord {
  const days = dayNumber(localDate(at, timeZone)) - dayNumber(localDate(now, timeZone))
  if (days === 0) return 'today'
  if (days === -1) return 'yesterday'
  return days === 1 ? 'tomorrow' : 'other'
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000
}
