import { env } from '#lib/env.ts'

const YEAR_S = 365 * 24 * 3600

/** Tells browsers to come by https only, where that is how they come. */
export function strictTransport(): Record<string, string> {
  return env().publicUrl.startsWith('https:')
    ? { 'strict-transport-security': `max-age=${YEAR_S}` }
    : {}
}
