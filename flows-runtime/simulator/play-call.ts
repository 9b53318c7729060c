import type { Desk } from '#lib/desk/desk.ts'
import type { Language } from '#lib/language.ts'
import { compileFlow } from '#runtime/engine/compile-flow.ts'
import type { CallerInput, EntryOf, JournalEntry } from '#runtime/engine/journal.ts'
import { runCall } from '#runtime/engine/run-call.ts'
import { openTape } from '#runtime/engine/tape.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { compileUnderstanding, embeddedUnderstanding } from '#runtime/understanding/embedded.ts'

/** A call to be played from its start: everything that would come from outside, given beforehand. */
export type PlayCallOptions = {
  flow: FlowDocument
  language: Language
  caller: string | null
  /** When the call starts, ISO instant. */
  at: string
  timeZone: string
  country: string
  /** A desk that has not seen this call before. */
  desk: Desk
  inputs: { at: string; input: CallerInput }[]
  medium?: EntryOf<'started'>['medium']
}

/**
 * Plays a whole call over a draft and answers its journal. Nothing is kept: the Try panel sends all inputs again
 * each time, so undoing a turn is leaving out the last input.
 */
export async function playCall(options: PlayCallOptions): Promise<readonly JournalEntry[]> {
  const { flow, inputs } = options
  const tape = openTape([], async () => {})
  const waiting = [...inputs]
  let now = options.at
  const parked = Promise.withResolvers<void>()
  const played = runCall({
    flow: compileFlow({ versionId: 'draft', checksum: 'draft', document: flow }),
    understanding: embeddedUnderstanding(compileUnderstanding(flow)),
    desk: options.desk,
    tape,
    now: () => now,
    start: () => ({
      kind: 'started',
      at: options.at,
      callId: 'try',
      versionId: 'draft',
      checksum: 'draft',
      language: options.language,
      timeZone: options.timeZone,
      country: options.country,
      caller: options.caller,
      medium: options.medium ?? 'try',
    }),
    line: {
      speak: () => {},
      listen: async () => {
        const next = waiting.shift()
        if (!next) {
          parked.resolve()
          return new Promise<never>(() => {})
        }
        now = next.at
        return { ...next, key: null }
      },
    },
  })
  await Promise.race([played, parked.promise])
  return tape.all()
}
