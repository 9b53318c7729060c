import { limitTurns } from '#app/api/talk/limits.ts'
import { bearerTokenFrom } from '#app/api/talk/request-shapes.ts'
import { answer, notAllowed, talkRoute } from '#app/api/talk/talk-route.ts'
import { serveTranscript } from '#runtime/simulator/serve-transcript.ts'

/** The call so far, for the page that holds its token: `{callId, language, startedAt, lines, receipts, ended}`. */
export const GET = talkRoute<{ slug: string; callId: string }>(async (request, params) => {
  await limitTurns(request, params.callId)
  return answer(await serveTranscript({ ...params, token: bearerTokenFrom(request) }))
})

const others = notAllowed('GET')

export { others as DELETE, others as PATCH, others as POST, others as PUT }
