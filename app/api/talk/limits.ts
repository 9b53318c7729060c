import { env } from '#lib/env.ts'
import { addressKey, clientAddress } from '#lib/http/client-address.ts'
import { type Limiter, limiter } from '#lib/http/rate-limit.ts'
import { Problem } from './problem.ts'

const MINUTE_MS = 60_000

/** How often a minute; the README of the interface states the same figures. */
export const TALK_LIMITS = {
  callsPerAddress: 20,
  callsPerChannel: 300,
  turnsPerCall: 60,
  turnsPerAddress: 600,
} as const

/** Counts a new call; throws Problem too-many with Retry-After once there are too many. */
export async function limitNewCalls(request: Request, slug: string): Promise<void> {
  if (env().rateLimits === 'off') return
  await take('callsPerAddress', addressOf(request))
  await take('callsPerChannel', slug)
}

/** Counts a turn or a look at the transcript; throws Problem too-many with Retry-After once there are too many. */
export async function limitTurns(request: Request, callId: string): Promise<void> {
  if (env().rateLimits === 'off') return
  await take('turnsPerAddress', addressOf(request))
  await take('turnsPerCall', callId)
}

async function take(name: keyof typeof TALK_LIMITS, key: string): Promise<void> {
  const taken = await of(name).take(key)
  if (taken.ok) return
  const seconds = Math.max(1, Math.ceil(taken.retryAfterMs / 1000))
  throw new Problem('too-many', { headers: { 'retry-after': String(seconds) } })
}

function of(name: keyof typeof TALK_LIMITS): Limiter {
  return limiter({ name: `talk.${name}`, times: TALK_LIMITS[name], perMs: MINUTE_MS })
}

function addressOf(request: Request): string {
  return addressKey(clientAddress(request.headers, env().trustProxy))
}
