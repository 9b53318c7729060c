import { randomUUID } from 'node:crypto'
import { wordsLanguage } from '#lib/calls/negotiate-language.ts'
import type { RefusalCode } from '#lib/errors.ts'
import type { Language } from '#lib/language.ts'
import en from '#messages/en/talk.json' with { type: 'json' }
import es from '#messages/es/talk.json' with { type: 'json' }
import pt from '#messages/pt/talk.json' with { type: 'json' }
import { jsonHeaders } from './json-headers.ts'

/** Every way the caller's interface says no. */
export const PROBLEMS = {
  'bad-json': 400,
  'missing-key': 400,
  'missing-token': 401,
  'unknown-channel': 404,
  'unknown-call': 404,
  'no-such-address': 404,
  'method-not-allowed': 405,
  'call-over': 409,
  'key-reused': 409,
  busy: 409,
  'too-large': 413,
  'not-json': 415,
  invalid: 422,
  'too-many': 429,
  failed: 500,
  unavailable: 503,
} as const

export type ProblemCode = keyof typeof PROBLEMS

/** A refusal of this interface, with what the answer's headers and members need. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly field: string | undefined
  readonly headers: Record<string, string>

  constructor(code: ProblemCode, more: { field?: string; headers?: Record<string, string> } = {}) {
    super(code)
    this.code = code
    this.field = more.field
    this.headers = more.headers ?? {}
  }
}

/** What a refused verb is called here, unless it names its problem in `detail.problem`. */
export const PROBLEM_OF_REFUSAL: Record<RefusalCode, ProblemCode> = {
  invalid: 'invalid',
  unauthenticated: 'missing-token',
  forbidden: 'unknown-call',
  'not-found': 'unknown-call',
  conflict: 'key-reused',
  stale: 'busy',
  'too-many': 'too-many',
  'too-large': 'too-large',
  unavailable: 'unavailable',
}

export function isProblemCode(text: unknown): text is ProblemCode {
  return typeof text === 'string' && Object.hasOwn(PROBLEMS, text)
}

const WORDS: Record<Language, typeof es.problems> = {
  es: es.problems,
  en: en.problems,
  pt: pt.problems,
}

/**
 * The answer in the form of RFC 9457, in the caller's language.
 * @param reference names this one occurrence, here and in our log
 */
export function problemResponse(
  problem: Problem,
  request: Request,
  reference: string = randomUUID(),
): Response {
  const status = PROBLEMS[problem.code]
  const language = wordsLanguage(request.headers.get('accept-language'))
  const words = WORDS[language][problem.code]
  const body = {
    type: `urn:centralita:problem:${problem.code}`,
    title: words.title,
    status,
    detail: words.detail,
    instance: `urn:uuid:${reference}`,
    ...(problem.field !== undefined && { field: problem.field }),
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...problem.headers,
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      ...jsonHeaders(),
    },
  })
}
