import { z } from 'zod'
import { LANGUAGES } from '#lib/language.ts'
import type { CallerInput } from '#runtime/engine/journal.ts'
import { Problem } from './problem.ts'

/** Line breaks and tabs are spoken as pauses; no other control character comes from a person. */
function isSpeakable(text: string): boolean {
  return text.isWellFormed() && !/\p{Cc}/u.test(text.replace(/[\n\r\t]/g, ''))
}

const newCallBody = z.strictObject({
  language: z.enum(LANGUAGES).optional(),
  caller: z.e164().optional(),
})

const turnBody = z.union([
  z.strictObject({
    text: z
      .string()
      .refine(isSpeakable)
      .transform((text) => text.normalize('NFC').trim())
      .pipe(z.string().min(1).max(2000)),
  }),
  z.strictObject({ digits: z.string().regex(/^[0-9*#]{1,40}$/) }),
  z.strictObject({ silence: z.literal(true) }),
  z.strictObject({ hangUp: z.literal(true) }),
])

/** @throws Problem invalid, naming the field */
export function newCallFrom(body: unknown): z.output<typeof newCallBody> {
  const parsed = newCallBody.safeParse(body)
  if (parsed.success) return parsed.data
  throw invalid(body, ['language', 'caller'])
}

/** @throws Problem invalid, naming the field */
export function callerInputFrom(body: unknown): CallerInput {
  const parsed = turnBody.safeParse(body)
  if (!parsed.success) throw invalid(body, ['text', 'digits', 'silence', 'hangUp'])
  const turn = parsed.data
  if ('text' in turn) return { kind: 'words', text: turn.text }
  if ('digits' in turn) return { kind: 'keys', keys: turn.digits }
  return 'silence' in turn ? { kind: 'silence' } : { kind: 'hang-up' }
}

/**
 * The caller's page chooses one key for each turn and repeats it when it tries again.
 * @throws Problem missing-key, or invalid when it is longer than 200 characters or not plain ASCII
 */
export function idempotencyKeyFrom(request: Request): string {
  const key = request.headers.get('idempotency-key')?.trim()
  if (!key) throw new Problem('missing-key')
  if (!/^[\x21-\x7e ]{1,200}$/.test(key)) throw new Problem('invalid', { field: 'Idempotency-Key' })
  return key
}

/** @throws Problem missing-token */
export function bearerTokenFrom(request: Request): string {
  const [, token] =
    /^Bearer ([\w\-.~+/]{1,200}=*)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  if (!token) throw new Problem('missing-token', { headers: { 'www-authenticate': 'Bearer' } })
  return token
}

/** Names the first member that should not be there, else the first expected one that is. */
function invalid(body: unknown, expected: string[]): Problem {
  const given = typeof body === 'object' && body !== null ? Object.keys(body) : []
  const unexpected = given.find((name) => !expected.includes(name))
  const field = unexpected?.slice(0, 40) ?? given[0] ?? expected[0] ?? ''
  return new Problem('invalid', { field: field.toWellFormed() })
}
