import { randomUUID } from 'node:crypto'
import { Refusal } from '#lib/errors.ts'
import { log } from '#lib/log.ts'
import { jsonHeaders } from './json-headers.ts'
import { isProblemCode, PROBLEM_OF_REFUSAL, PROBLEMS, Problem, problemResponse } from './problem.ts'

type Context<Params> = { params: Promise<Params> }

/**
 * A route handler of the caller's interface: whatever goes wrong inside is answered as problem details, and what is our
 * fault is logged under the reference that the answer carries, without the caller's words.
 */
export function talkRoute<Params>(
  handle: (request: Request, params: Params) => Promise<Response>,
): (request: Request, context: Context<Params>) => Promise<Response> {
  return async (request, context) => {
    try {
      return await handle(request, await context.params)
    } catch (thrown) {
      const reference = randomUUID()
      const problem = asProblem(thrown)
      if (PROBLEMS[problem.code] >= 500) {
        log('web').error({ reference, problem: problem.code, error: nameOf(thrown) }, 'talk failed')
      }
      return problemResponse(problem, request, reference)
    }
  }
}

/** A handler for the methods that an address does not have. */
export function notAllowed(allowed: string): (request: Request) => Response {
  return (request) =>
    problemResponse(new Problem('method-not-allowed', { headers: { allow: allowed } }), request)
}

/** A JSON answer that no cache may keep. */
export function answer(
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      ...jsonHeaders(),
    },
  })
}

function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  if (thrown instanceof Refusal) {
    const { problem, reason } = thrown.detail
    if (isProblemCode(problem)) return new Problem(problem)
    return new Problem(reason === 'ended' ? 'call-over' : PROBLEM_OF_REFUSAL[thrown.code])
  }
  return isDatabaseDown(thrown)
    ? new Problem('unavailable', { headers: { 'retry-after': '5' } })
    : new Problem('failed')
}

/** Prisma's codes for a server that cannot be reached, is starting up or has no connection left. */
const DATABASE_DOWN = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037'])
const CONNECTION_LOST = /ECONNREFUSED|ECONNRESET|Connection terminated|the database system is/

function isDatabaseDown(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  const code = 'code' in thrown ? String(thrown.code) : ''
  return DATABASE_DOWN.has(code) || code === 'ECONNREFUSED' || CONNECTION_LOST.test(thrown.message)
}

/** Messages of unexpected errors may quote what a caller said, so only the kind and the place are kept. */
function nameOf(thrown: unknown): { name: string; code?: string; place?: string } {
  if (!(thrown instanceof Error)) return { name: typeof thrown }
  const place = thrown.stack?.split('\n').find((line) => line.trimStart().startsWith('at '))
  return {
    name: thrown.name,
    ...('code' in thrown && { code: String(thrown.code) }),
    ...(place && { place: place.trim() }),
  }
}
