import { randomUUID } from 'node:crypto'
import type { Ctx } from '#lib/access/context.ts'
import { appendJournal } from '#lib/calls/append-journal.ts'
import { newCallToken } from '#lib/calls/call-token.ts'
import { findTalkChannel, type TalkChannel } from '#lib/calls/find-talk-channel.ts'
import { negotiateLanguage } from '#lib/calls/negotiate-language.ts'
import { type NewCall, startCall } from '#lib/calls/start-call.ts'
import { Refusal } from '#lib/errors.ts'
import type { Language } from '#lib/language.ts'
import type { EntryOf } from '#runtime/engine/journal.ts'
import { type PublicReceipt, publicReceipts } from './public-receipt.ts'
import { type ReadyFlow, readyFlow } from './ready-flow.ts'
import { realWorld, type TurnWorld } from './serve-turn.ts'
import { textTurn } from './text-turn.ts'

export type StartRequest = {
  slug: string
  /** What the caller's page asks for, and what the browser says it accepts. */
  language: Language | null
  acceptLanguage: string | null
  /** E.164 as the page claims it: a hint that nothing has proved, since a text call has no line to tell it. */
  caller: string | null
}

export type StartedCall = {
  callId: string
  /** Handed out this once. */
  token: string
  language: Language
  say: string[]
  ended: boolean
  receipts: PublicReceipt[]
}

/**
 * Answers a new text call on a channel's live version and lives its first turn.
 * @throws Refusal not-found when the address leads to nothing, unavailable when nothing is published there
 */
export async function serveCallStart(
  request: StartRequest,
  world: TurnWorld = realWorld,
): Promise<StartedCall> {
  const channel = await findTalkChannel(request.slug)
  if (!channel?.live) {
    throw new Refusal('not-found', 'Nobody answers here.', { problem: 'unknown-channel' })
  }
  const callId = randomUUID()
  const ctx: Ctx = { workspaceId: channel.workspaceId, actor: { kind: 'call', callId } }
  const ready = await readyFlow(ctx, channel.live.versionId)
  const { token, hash } = newCallToken()
  const started = startedEntry({ request, channel, ready, callId, at: nowOf(world) })
  const call: NewCall = {
    id: callId,
    environmentId: channel.environmentId,
    channelId: channel.channelId,
    flowId: channel.live.flowId,
    versionId: channel.live.versionId,
    language: started.language,
    medium: 'text',
    caller: started.caller,
    tokenHash: hash,
    startedAt: started.at,
  }
  const turn = await firstTurn({ ctx, call, ready, started, world })
  return { callId, token, language: started.language, ...turn }
}

function startedEntry(of: {
  request: StartRequest
  channel: TalkChannel
  ready: ReadyFlow
  callId: string
  at: string
}): EntryOf<'started'> {
  const { request, channel, ready, callId, at } = of
  const { settings } = ready.flow.document
  return {
    kind: 'started',
    at,
    callId,
    versionId: ready.flow.versionId,
    checksum: ready.flow.checksum,
    language: negotiateLanguage({
      wanted: request.language,
      header: request.acceptLanguage,
      offered: settings.languages,
      fallback: settings.defaultLanguage,
    }),
    timeZone: channel.workspace.timeZone,
    country: channel.workspace.country,
    caller: request.caller,
    medium: 'text',
  }
}

async function firstTurn(of: {
  ctx: Ctx
  call: NewCall
  ready: ReadyFlow
  started: EntryOf<'started'>
  world: TurnWorld
}): Promise<Pick<StartedCall, 'say' | 'ended' | 'receipts'>> {
  const { ctx, call, ready, started, world } = of
  const { environmentId, id: callId } = call
  const turn = await textTurn({
    ...ready,
    desk: world.deskOf({ workspaceId: ctx.workspaceId, environmentId, callId }),
    journal: [],
    feed: { kind: 'start', started },
    now: () => nowOf(world),
    append: (entries, fromSeq) =>
      fromSeq === 0
        ? startCall(ctx, call, entries)
        : appendJournal(ctx, { callId, entries, fromSeq, at: nowOf(world) }),
  })
  return { say: turn.say, ended: turn.ended, receipts: publicReceipts(turn.receipts) }
}

function nowOf(world: TurnWorld): string {
  return world.clock.now().toISOString()
}
