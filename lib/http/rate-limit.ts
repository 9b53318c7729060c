import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export type Limit = {
  /** Limits of one name share their counts. */
  name: string
  times: number
  perMs: number
}

export type Taken = { ok: true } | { ok: false; retryAfterMs: number }

export type Limiter = {
  /** Uses one of the key's times, or says how long to wait. */
  take(key: string): Promise<Taken>
  /** Returns one time that turned out not to count. */
  giveBack(key: string): Promise<void>
  /** Forgets what the key has used. */
  clear(key: string): Promise<void>
}

declare global {
  /** Next loads this file once for each kind of handler; the counts of the process must still be one. */
  var centralitaLimiters: Map<string, RateLimiterMemory> | undefined
}

/** Counts in the memory of this process: each web process has its own counts. */
export function limiter({ name, times, perMs }: Limit): Limiter {
  const counter = counterFor(`${name}:${times}:${perMs}`, times, perMs)
  return {
    async take(key) {
      try {
        await counter.consume(key)
        return { ok: true }
      } catch (refused) {
        if (refused instanceof RateLimiterRes) {
          return { ok: false, retryAfterMs: refused.msBeforeNext }
        }
        throw refused
      }
    },
    async giveBack(key) {
      await counter.reward(key)
    },
    async clear(key) {
      await counter.delete(key)
    },
  }
}

function counterFor(keyPrefix: string, points: number, perMs: number): RateLimiterMemory {
  globalThis.centralitaLimiters ??= new Map()
  const existing = globalThis.centralitaLimiters.get(keyPrefix)
  if (existing) return existing
  const counter = new RateLimiterMemory({ keyPrefix, points, duration: perMs / 1000 })
  globalThis.centralitaLimiters.set(keyPrefix, counter)
  return counter
}
