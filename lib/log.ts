import pino, { type Logger } from 'pino'
import { env } from './env.ts'

/** Keys whose values never reach a log, at the top and one level below. */
const SECRET_KEYS = [
  'password',
  'passwordHash',
  'token',
  'tokenHash',
  'authorization',
  'cookie',
  'secret',
  'clientSecret',
  'apiKey',
  'apiSecret',
  'databaseUrl',
]

let root: Logger | undefined

/**
 * A logger that writes JSON lines to standard output, each with the part of the program it comes from.
 * @param part what is speaking: `web`, `delivery`, `calls`.
 */
export function log(part: string): Logger {
  root ??= pino({
    level: env().logLevel,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`]),
      censor: '[hidden]',
    },
  })
  return root.child({ part })
}
