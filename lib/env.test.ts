import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { authSecret, databaseUrl, EnvError, parseEnv } from './env.ts'

const folder = mkdtempSync(join(tmpdir(), 'centralita-env-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function problemsOf(variables: Record<string, string>): string {
  try {
    parseEnv(variables)
  } catch (error) {
    if (error instanceof EnvError) return error.message
  }
  return ''
}

test('nothing set is fine, until something is needed that is not there', () => {
  const env = parseEnv({ CENTRALITA_DATA: folder })

  expect(env).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    publicUrl: 'http://localhost:3000',
    livekit: undefined,
    trustProxy: [],
  })
  expect(() => databaseUrl(env)).toThrow('DATABASE_URL is not set')
  expect(() => authSecret(env)).toThrow('NEXTAUTH_SECRET is not set')
})

test('every wrong variable is named with its cure, and no value is repeated', () => {
  const told = problemsOf({
    PORT: 'seventy',
    DATABASE_URL: 'mysql://root:hunter2@localhost/x',
    NEXTAUTH_SECRET: 'hunter2',
    LOG_LEVEL: 'loud',
  })

  for (const name of ['PORT', 'DATABASE_URL', 'NEXTAUTH_SECRET', 'LOG_LEVEL']) {
    expect(told).toContain(`${name} must`)
  }
  expect(told).not.toContain('hunter2')
})

test('half of what belongs together is refused, naming what is missing', () => {
  const told = problemsOf({ LIVEKIT_URL: 'wss://calls.example.org', GOOGLE_CLIENT_ID: 'x' })

  expect(told).toContain('LIVEKIT_API_KEY and LIVEKIT_API_SECRET are missing')
  expect(told).toContain('GOOGLE_CLIENT_SECRET is missing')
})

test('an empty variable counts as not set', () => {
  expect(parseEnv({ DATABASE_URL: '', PORT: ' ', CENTRALITA_DATA: folder }).port).toBe(3000)
})

test('the secret that a start kept in the data folder is found; one from outside wins', () => {
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify({ NEXTAUTH_SECRET: 'k'.repeat(43) }))

  expect(authSecret(parseEnv({ CENTRALITA_DATA: folder }))).toBe('k'.repeat(43))
  expect(authSecret(parseEnv({ CENTRALITA_DATA: folder, NEXTAUTH_SECRET: 'o'.repeat(32) }))).toBe(
    'o'.repeat(32),
  )
})

test('browsers reach a process that listens everywhere at localhost, and trusted proxies are a list', () => {
  const env = parseEnv({ HOST: '0.0.0.0', PORT: '8080', TRUST_PROXY: '10.0.0.0/8, 192.0.2.1' })

  expect(env.publicUrl).toBe('http://localhost:8080')
  expect(env.trustProxy).toEqual(['10.0.0.0/8', '192.0.2.1'])
  expect(parseEnv({ PUBLIC_URL: 'https://calls.example.org/' }).publicUrl).toBe(
    'https://calls.example.org',
  )
})

test('the limits may be off only where nobody else can reach', () => {
  expect(() => parseEnv({ CENTRALITA_RATE_LIMITS: 'off', HOST: '0.0.0.0' })).toThrow(
    'CENTRALITA_RATE_LIMITS',
  )
  expect(() => parseEnv({ CENTRALITA_RATE_LIMITS: 'off', HOST: '127.evil.example' })).toThrow()
  expect(() => parseEnv({ CENTRALITA_RATE_LIMITS: 'no' })).toThrow('on or off')
  expect(parseEnv({ CENTRALITA_RATE_LIMITS: 'off' }).rateLimits).toBe('off')
  expect(parseEnv({ CENTRALITA_RATE_LIMITS: 'off', HOST: '::1' }).rateLimits).toBe('off')
  expect(parseEnv({}).rateLimits).toBe('on')
})
