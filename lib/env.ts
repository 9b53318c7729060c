import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

export type SignInProvider = { clientId: string; clientSecret: string }

/** What the surroundings decide: one value a setting, checked, under our own names. */
export type Env = {
  production: boolean
  /** Where secrets, logs and the embedded PostgreSQL live; absolute. */
  dataFolder: string
  databaseUrl: string | undefined
  databasePoolSize: number
  host: string
  port: number
  /** Scheme and host that browsers use, without a trailing slash. */
  publicUrl: string
  /** Signs sessions; from NEXTAUTH_SECRET, else from secrets.json in the data folder. */
  authSecret: string | undefined
  livekit: { url: string; apiKey: string; apiSecret: string } | undefined
  google: SignInProvider | undefined
  microsoft: (SignInProvider & { tenant: string }) | undefined
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
  /** The owner's password in a fresh database; unset: a random one that is used once. */
  ownerPassword: string | undefined
  /** Addresses or ranges of the proxies whose X-Forwarded-* headers count. */
  trustProxy: string[]
  /** Off only for measuring, on a server that nobody else can reach. */
  rateLimits: 'on' | 'off'
}

/** Thrown when the surroundings do not fit; the message names each variable and the cure, never its value. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
}

let parsed: Env | undefined

/**
 * The checked environment of this process. Parsed at the first call and kept, so that a build without secrets works.
 * @throws EnvError naming each wrong variable.
 */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}

/**
 * The secret that signs sessions.
 * @throws EnvError when there is none.
 */
export function authSecret(from: Env = env()): string {
  if (from.authSecret) return from.authSecret
  throw new EnvError(
    'NEXTAUTH_SECRET is not set. Set it to at least 32 random characters (`openssl rand -base64 32`), or run `npm start`, which makes one and keeps it in the data folder.',
  )
}

/**
 * The address of the database.
 * @throws EnvError when there is none.
 */
export function databaseUrl(from: Env = env()): string {
  if (from.databaseUrl) return from.databaseUrl
  throw new EnvError(
    'DATABASE_URL is not set. Set it to a PostgreSQL address (postgresql://user:password@host:5432/name), or run `npm start`, which brings a PostgreSQL of its own.',
  )
}

/**
 * Reads and checks a set of variables. Empty text counts as not set.
 * @throws EnvError naming each wrong variable and what to do.
 */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const result = shape.safeParse(given)
  const problems = [
    ...(result.success ? [] : result.error.issues.map((issue) => issue.message)),
    ...GROUPS.flatMap((group) => incompleteGroup(group, given)),
    ...unlimitedInPublic(given),
  ]
  if (!result.success || problems.length > 0) throw new EnvError(problems.join('\n'))
  return toEnv(result.data)
}

const MIN_SECRET_LENGTH = 32

const GROUPS = [
  { names: ['LIVEKIT_URL', 'LIVEKIT_API_KEY', 'LIVEKIT_API_SECRET'], without: 'spoken calls' },
  { names: ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'], without: 'sign-in with Google' },
  { names: ['MICROSOFT_CLIENT_ID', 'MICROSOFT_CLIENT_SECRET'], without: 'sign-in with Microsoft' },
] as const

const shape = z.object({
  NODE_ENV: z.string().default('development'),
  CENTRALITA_DATA: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\/.+/,
      'DATABASE_URL must be a PostgreSQL address like postgresql://user:password@host:5432/name.',
    )
    .optional(),
  DATABASE_POOL_SIZE: whole('DATABASE_POOL_SIZE', 1, 200).default(10),
  HOST: z.string().default('127.0.0.1'),
  PORT: whole('PORT', 1, 65_535).default(3000),
  PUBLIC_URL: webAddress('PUBLIC_URL').optional(),
  NEXTAUTH_URL: webAddress('NEXTAUTH_URL').optional(),
  NEXTAUTH_SECRET: z
    .string()
    .min(
      MIN_SECRET_LENGTH,
      `NEXTAUTH_SECRET must have at least ${MIN_SECRET_LENGTH} characters; make one with \`openssl rand -base64 32\`.`,
    )
    .optional(),
  LIVEKIT_URL: z
    .string()
    .regex(
      /^(wss?|https?):\/\/.+/,
      'LIVEKIT_URL must start with ws://, wss://, http:// or https://.',
    )
    .optional(),
  LIVEKIT_API_KEY: z.string().optional(),
  LIVEKIT_API_SECRET: z.string().optional(),
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  MICROSOFT_CLIENT_ID: z.string().optional(),
  MICROSOFT_CLIENT_SECRET: z.string().optional(),
  MICROSOFT_TENANT: z.string().default('common'),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent.',
    )
    .default('info'),
  OWNER_PASSWORD: z
    .string()
    .min(12, 'OWNER_PASSWORD must have at least 12 characters; unset it to get a random one.')
    .optional(),
  TRUST_PROXY: z.string().default(''),
  CENTRALITA_RATE_LIMITS: z
    .enum(['on', 'off'], 'CENTRALITA_RATE_LIMITS must be on or off.')
    .default('on'),
})

function toEnv(values: z.output<typeof shape>): Env {
  const dataFolder = resolve(values.CENTRALITA_DATA)
  const google = provider(values.GOOGLE_CLIENT_ID, values.GOOGLE_CLIENT_SECRET)
  const microsoft = provider(values.MICROSOFT_CLIENT_ID, values.MICROSOFT_CLIENT_SECRET)
  const { LIVEKIT_URL: url, LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret } = values

  return {
    production: values.NODE_ENV === 'production',
    dataFolder,
    databaseUrl: values.DATABASE_URL,
    databasePoolSize: values.DATABASE_POOL_SIZE,
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL ?? values.NEXTAUTH_URL ?? localAddress(values.HOST, values.PORT),
    authSecret: values.NEXTAUTH_SECRET ?? storedSecret(dataFolder),
    livekit: url && apiKey && apiSecret ? { url, apiKey, apiSecret } : undefined,
    google,
    microsoft: microsoft && { ...microsoft, tenant: values.MICROSOFT_TENANT },
    logLevel: values.LOG_LEVEL,
    ownerPassword: values.OWNER_PASSWORD,
    trustProxy: values.TRUST_PROXY.split(',')
      .map((range) => range.trim())
      .filter((range) => range !== ''),
    rateLimits: values.CENTRALITA_RATE_LIMITS,
  }
}

function whole(name: string, least: number, most: number) {
  const message = `${name} must be a whole number from ${least} to ${most}.`
  return z.coerce.number(message).int(message).min(least, message).max(most, message)
}

function webAddress(name: string) {
  return z
    .string()
    .regex(
      /^https?:\/\/[^/?#]+\/?$/,
      `${name} must be a scheme and a host, like https://calls.example.org.`,
    )
    .transform((address) => address.replace(/\/$/, ''))
}

function provider(
  clientId: string | undefined,
  clientSecret: string | undefined,
): SignInProvider | undefined {
  return clientId && clientSecret ? { clientId, clientSecret } : undefined
}

function incompleteGroup(
  group: (typeof GROUPS)[number],
  given: Record<string, string | undefined>,
): string[] {
  const missing = group.names.filter((name) => given[name] === undefined)
  if (missing.length === 0 || missing.length === group.names.length) return []
  return [
    `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing. Set ${group.names.join(', ')} together, or none of them to go without ${group.without}.`,
  ]
}

/** Without limits anybody could fill the database, so only this machine may reach such a server. */
function unlimitedInPublic(given: Record<string, string | undefined>): string[] {
  const host = given.HOST ?? '127.0.0.1'
  const loopback = host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
  if (given.CENTRALITA_RATE_LIMITS !== 'off' || loopback) return []
  return [
    `CENTRALITA_RATE_LIMITS is off, which is for measuring on this machine, but HOST is ${host}. Set HOST=127.0.0.1 or remove CENTRALITA_RATE_LIMITS.`,
  ]
}

function localAddress(host: string, portNumber: number): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  return `http://${everywhere || host === '127.0.0.1' ? 'localhost' : host}:${portNumber}`
}

const secretsFile = z.object({ NEXTAUTH_SECRET: z.string().min(MIN_SECRET_LENGTH) })

function storedSecret(dataFolder: string): string | undefined {
  const file = join(dataFolder, 'secrets.json')
  if (!existsSync(file)) return undefined
  const secrets = secretsFile.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  return secrets.success ? secrets.data.NEXTAUTH_SECRET : undefined
}
