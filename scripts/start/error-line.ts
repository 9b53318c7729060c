import { z } from 'zod'

const logged = z.object({
  level: z.number(),
  msg: z.string().default(''),
  err: z.object({ message: z.string() }).optional(),
})

/** From pino's levels. */
const ERROR = 50

/**
 * What of a log line belongs on the console: errors, short.
 * @returns undefined for everything else, which stays in the log.
 */
export function errorLine(line: string): string | undefined {
  if (!line.startsWith('{')) {
    return /^\s*(⨯|.*\b(Error|FATAL|error):)/.test(line) ? line.trim() : undefined
  }
  const entry = logged.safeParse(parse(line))
  if (!entry.success || entry.data.level < ERROR) return undefined
  return [entry.data.msg, entry.data.err?.message].filter(Boolean).join(': ')
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
