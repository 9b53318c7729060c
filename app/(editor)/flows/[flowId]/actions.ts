'use server'

import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { answer } from '#app/answer.ts'
import { ctxOrRefusal, currentSession } from '#app/session.ts'
import type {
  PublishAnswer,
  SaveAnswer,
  TryAnswer,
  TryRequest,
} from '#components/flow-editor/state/editor-types.ts'
import { catalogueOf } from '#lib/appointments/catalogue-of.ts'
import { pretendDesk } from '#lib/desk/pretend-desk.ts'
import { Refusal } from '#lib/errors.ts'
import { language } from '#lib/language.ts'
import { callerInput } from '#runtime/engine/journal.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { readFlow } from '#runtime/graph/read-flow.ts'
import { publishFlow } from '#runtime/publishing/publish-flow.ts'
import { renameFlow } from '#runtime/publishing/rename-flow.ts'
import { saveDraft } from '#runtime/publishing/save-draft.ts'
import { playCall } from '#runtime/simulator/play-call.ts'

/** Saves the draft as it is on somebody's screen. */
export async function saveDraftOf(
  flowId: string,
  input: { document: FlowDocument; baseRevision: number },
): Promise<SaveAnswer> {
  const saved = await answer(async () => saveDraft(await ctxOrRefusal(), { flowId, ...input }))
  if (!saved.ok) return refused(saved.code)
  const { value } = saved
  const at = value.at.toISOString()
  return value.kind === 'saved' ? { ...value, at } : { ...value, at }
}

export async function renameOf(
  flowId: string,
  name: string,
): Promise<{ kind: 'renamed' } | { kind: 'refused'; message: string }> {
  const renamed = await answer(async () => renameFlow(await ctxOrRefusal(), { flowId, name }))
  return renamed.ok ? { kind: 'renamed' } : refused(renamed.code)
}

/** Publishes the draft of that revision for every caller. */
export async function publishOf(
  flowId: string,
  input: { revision: number; note: string },
): Promise<PublishAnswer> {
  const published = await answer(async () =>
    publishFlow(await ctxOrRefusal(), { flowId, environment: 'production', ...input }),
  )
  if (published.ok) {
    revalidatePath('/flows')
    const { number, slugs } = published.value
    return { kind: 'published', number, slugs }
  }
  if (published.code === 'stale') return { kind: 'stale' }
  if (published.detail.reason === 'nothing-to-publish') {
    const words = await getTranslations('editor.publish')
    return { kind: 'refused', message: words('alreadyLive') }
  }
  return refused(published.code)
}

const tryShape = z.object({
  language,
  caller: z.e164().nullable(),
  at: z.iso.datetime(),
  inputs: z.array(z.object({ at: z.iso.datetime(), input: callerInput })).max(200),
})

/** Plays a whole call over a draft that is not saved anywhere, against a desk that is only pretended. */
export async function playOf(request: TryRequest): Promise<TryAnswer> {
  const words = await getTranslations('try')
  const played = await answer(async () => {
    const ctx = await ctxOrRefusal('call:try')
    const session = await currentSession()
    const { document, ...rest } = request
    const parsed = tryShape.safeParse(rest)
    const flow = readFlow(document)
    if (!flow.ok) throw new Refusal('invalid', flow.message, { reason: flow.message })
    if (!parsed.success)
      throw new Refusal('invalid', 'This call cannot be played.', { reason: 'caller' })
    return playCall({
      flow: flow.document,
      ...parsed.data,
      timeZone: session?.workspace.timeZone ?? 'UTC',
      country: session?.workspace.country ?? 'ES',
      desk: pretendDesk({ catalogue: await catalogueOf(ctx) }),
    })
  })
  if (played.ok) return { kind: 'played', entries: played.value }
  if (played.detail.reason === 'caller') return { kind: 'refused', message: words('badCaller') }
  if (played.detail.reason === undefined) return refused(played.code)
  return { kind: 'refused', message: words('cannotPlay', { reason: String(played.detail.reason) }) }
}

async function refused(code: Refusal['code']): Promise<{ kind: 'refused'; message: string }> {
  const common = await getTranslations('common')
  return { kind: 'refused', message: common(`refusals.${code}`) }
}
