import { limitTurns } from '#app/api/talk/limits.ts'
import { readJson } from '#app/api/talk/read-json.ts'
import {
  bearerTokenFrom,
  callerInputFrom,
  idempotencyKeyFrom,
} from '#app/api/talk/request-shapes.ts'
import { answer, notAllowed, talkRoute } from '#app/api/talk/talk-route.ts'
import { log } from '#lib/log.ts'
import { serveTurn } from '#runtime/simulator/serve-turn.ts'

/**
 * One turn of a call: `{text}`, `{digits}`, `{silence: true}` or `{hangUp: true}` -> `{say, ended, receipts}`.
 * The same Idempotency-Key with the same body is answered the same, and done once.
 */
export const POST = talkRoute<{ slug: string; callId: string }>(async (request, params) => {
  const startedMs = performance.now()
  await limitTurns(request, params.callId)
  const token = bearerTokenFrom(request)
  const key = idempotencyKeyFrom(request)
  const input = callerInputFrom(await readJson(request))
  const turn = await serveTurn({ ...params, token, key, input })
  const ms = Math.round(performance.now() - startedMs)
  log('web').info(
    { callId: params.callId, input: input.kind, ended: turn.ended, ms },
    'turn served',
  )
  return answer(turn)
})

const others = notAllowed('POST')

export { others as DELETE, others as GET, others as PATCH, others as PUT }
