import { unstable_rethrow } from 'next/navigation'
import { Refusal, type RefusalCode } from '#lib/errors.ts'

/** What a server action answers: the verb's value, or why it refused. */
export type Answer<Value> =
  | { ok: true; value: Value }
  | { ok: false; code: RefusalCode; detail: Refusal['detail'] }

/** Runs a verb for a screen. Refusals become values; redirects go on; anything else is a fault and is thrown. */
export async function answer<Value>(work: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    unstable_rethrow(error)
    if (error instanceof Refusal) return { ok: false, code: error.code, detail: error.detail }
    throw error
  }
}
