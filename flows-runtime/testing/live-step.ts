import { demoCatalogue } from '#lib/desk/catalogue.ts'
import type { Desk } from '#lib/desk/desk.ts'
import { pretendDesk } from '#lib/desk/pretend-desk.ts'
import type { Scalar } from '#lib/values/value.ts'
import type { EntryOf, JournalEntry } from '#runtime/engine/journal.ts'
import type { DataOf, NodeType } from '#runtime/nodes/node-types.ts'
import { parseScriptLine } from '#runtime/simulator/parse-script-line.ts'
import { playCall } from '#runtime/simulator/play-call.ts'
import { aFlow, type GraphBuilder } from './graph-builder.ts'

/** What became of one step in a whole small call. */
export type LivedStep = {
  /** The exit that the step answered; undefined when the call ended inside it. */
  outcome: string | undefined
  ended: EntryOf<'ended'>['reason'] | undefined
  said: string[]
  /** The last value of each field, null once forgotten. */
  fields: Record<string, Scalar | null>
  journal: readonly JournalEntry[]
}

export const MONDAY_MORNING = '2026-11-23T09:00:00.000Z'

/**
 * Tells a step as a story: the step alone in a flow with the usual fields, on the real engine, the embedded
 * understanding and a pretend desk, hearing the lines of a call script.
 */
export async function liveStep<T extends NodeType>(story: {
  type: T
  data: Partial<DataOf<T>>
  /** Steps and settings before it; they come first in the call. */
  before?: (flow: GraphBuilder) => GraphBuilder
  /** Steps that it may lead to. */
  after?: (flow: GraphBuilder) => GraphBuilder
  hears: string[]
  desk?: Desk
  caller?: string
  medium?: EntryOf<'started'>['medium']
}): Promise<LivedStep> {
  const { before = unchanged, after = unchanged } = story
  const flow = after(before(usualFlow()).step('step', story.type, story.data))
  const journal = await playCall({
    flow: flow.build(),
    language: 'es',
    caller: story.caller ?? null,
    medium: story.medium ?? 'script',
    at: MONDAY_MORNING,
    timeZone: 'Europe/Madrid',
    country: 'ES',
    desk: story.desk ?? pretendDesk({ catalogue: demoCatalogue }),
    inputs: story.hears.map((line, index) => ({
      at: new Date(Date.parse(MONDAY_MORNING) + (index + 1) * 5000).toISOString(),
      input: inputOf(line),
    })),
  })
  const left = journal.find((entry) => entry.kind === 'left' && entry.node === 'step')
  const last = journal.at(-1)
  return {
    outcome: left?.kind === 'left' ? left.outcome : undefined,
    ended: last?.kind === 'ended' ? last.reason : undefined,
    said: journal.flatMap((entry) => (entry.kind === 'say' ? [entry.text] : [])),
    fields: Object.fromEntries(
      journal.flatMap((entry) => (entry.kind === 'value' ? [[entry.field, entry.value]] : [])),
    ),
    journal,
  }
}

function unchanged(flow: GraphBuilder): GraphBuilder {
  return flow
}

function inputOf(line: string) {
  const parsed = parseScriptLine(line)
  if (!parsed.ok) throw new Error(parsed.message)
  return parsed.input
}

function usualFlow(): GraphBuilder {
  return aFlow()
    .field({ id: 'problem', type: 'text', label: { es: 'Problema' } })
    .field({ id: 'name', type: 'person-name', label: { es: 'Nombre' } })
    .field({ id: 'phone', type: 'phone', label: { es: 'Teléfono' } })
    .field({ id: 'urgent', type: 'yes-no', label: { es: 'Urgente' } })
    .field({ id: 'when', type: 'date-time', label: { es: 'Cita' } })
    .field({ id: 'reference', type: 'code', label: { es: 'Referencia' }, pattern: '[TC]-[0-9]+' })
    .intent('incident', ['no funciona internet', 'tengo una avería', 'no me anda internet'])
    .intent('visit', ['quiero una cita', 'reservar una visita'])
    .settings({ disclosure: {} })
}
