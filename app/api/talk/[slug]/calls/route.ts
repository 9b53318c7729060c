import { limitNewCalls } from '#app/api/talk/limits.ts'
import { readJson } from '#app/api/talk/read-json.ts'
import { newCallFrom } from '#app/api/talk/request-shapes.ts'
import { answer, notAllowed, talkRoute } from '#app/api/talk/talk-route.ts'
import { log } from '#lib/log.ts'
import { serveCallStart } from '#runtime/simulator/serve-call-start.ts'

/** Starts a call: `{language?, caller?}` -> 201 `{callId, token, language, say, ended, receipts}`. */
export const POST = talkRoute<{ slug: string }>(async (request, { slug }) => {
  const startedMs = performance.now()
  await limitNewCalls(request, slug)
  const { language = null, caller = null } = newCallFrom(await readJson(request))
  const call = await serveCallStart({
    slug,
    language,
    acceptLanguage: request.headers.get('accept-language'),
    caller,
  })
  const ms = Math.round(performance.now() - startedMs)
  log('web').info({ callId: call.callId, language: call.language, ms }, 'call started')
  return answer(call, 201, {
    location: `/api/talk/${encodeURIComponent(slug)}/calls/${call.callId}`,
  })
})

const others = notAllowed('POST')

export { others as DELETE, others as GET, others as PATCH, others as PUT }
