import { offsetAt } from './zone.ts'

export const MINUTE_MS = 60_000
export const DAY_MS = 24 * 60 * MINUTE_MS

/** The local date of an instant, YYYY-MM-DD. */
export function localDateOf(zone: string, atMs: number): string {
  return dateOfDay(localDayOf(zone, atMs))
}

/** The local date of an instant as days since 1970-01-01. */
export function localDayOf(zone: string, atMs: number): number {
  return Math.floor((atMs + offsetAt(zone, atMs)) / DAY_MS)
}

/** Minutes since local midnight by the wall clock, 0 to 1439. */
export function localMinuteOf(zone: string, atMs: number): number {
  const localMs = atMs + offsetAt(zone, atMs)
  return Math.floor((localMs - Math.floor(localMs / DAY_MS) * DAY_MS) / MINUTE_MS)
}

/** Days since 1970-01-01 of a date YYYY-MM-DD. */
export function dayOfDate(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS)
}

/** YYYY-MM-DD of days since 1970-01-01. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** 1 Monday to 7 Sunday, of days since 1970-01-01 (a Thursday). */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Minutes since midnight of HH:MM; 24:00 is 1440. */
export function minuteOfTime(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}
