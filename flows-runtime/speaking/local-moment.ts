/** A wall-clock moment in a zone: YYYY-MM-DD, hour 0 to 23, minute. */
export type LocalMoment = { date: string; hour: number; minute: number }

/** HH:MM. */
export function wallClock({ hour, minute }: Pick<LocalMoment, 'hour' | 'minute'>): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** What the clock on the wall says at an instant. The formats are kept, for they are slow to make. */
export function localMoment(instant: string, timeZone: string): LocalMoment {
  const parts = formatFor(timeZone).formatToParts(new Date(instant))
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((each) => each.type === type)?.value ?? ''
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
    minute: Number(part('minute')),
  }
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(timeZone, made)
  return made
}
