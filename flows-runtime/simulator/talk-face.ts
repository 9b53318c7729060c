import type { Ctx } from '#lib/access/context.ts'
import { findTalkChannel } from '#lib/calls/find-talk-channel.ts'
import type { Language } from '#lib/language.ts'
import { readyFlow } from './ready-flow.ts'

/** What a caller sees of a channel before the call. */
export type TalkFace = {
  workspaceName: string
  defaultLanguage: Language
  /** The languages that the live flow speaks; null: nothing is published here yet. */
  languages: Language[] | null
}

/** The face of an address, undefined when it leads nowhere. */
export async function talkFace(slug: string): Promise<TalkFace | undefined> {
  const channel = await findTalkChannel(slug)
  if (!channel) return undefined
  const { workspace, workspaceId, live } = channel
  if (!live) {
    return {
      workspaceName: workspace.name,
      defaultLanguage: workspace.defaultLanguage,
      languages: null,
    }
  }
  const ctx: Ctx = { workspaceId, actor: { kind: 'call', callId: 'not-begun' } }
  const { settings } = (await readyFlow(ctx, live.versionId)).flow.document
  return {
    workspaceName: workspace.name,
    defaultLanguage: settings.defaultLanguage,
    languages: settings.languages,
  }
}
