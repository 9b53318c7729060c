import type { Question } from '#runtime/nodes/node-runner.ts'
import type { Interpretation } from '#runtime/understanding/interpretation.ts'
import type { Expecting } from '#runtime/understanding/understanding.ts'
import type { CallOptions } from './call-options.ts'
import type { CallState } from './call-state.ts'
import { interpretKeys } from './interpret-keys.ts'
import type { CallerInput } from './journal.ts'

/** What ended a wait for the caller, read and journalled. */
export type Heard =
  | { kind: 'hang-up' }
  | { kind: 'too-long' }
  | { kind: 'silence'; turn: number }
  | {
      kind: 'words'
      turn: number
      input: CallerInput
      interpretation: Interpretation
      expecting: Expecting
    }

/** No call of the field needs more; a broken client or a joker does. */
export const MOST_TURNS = 300

/** Listens once: what is expected, what was heard and how it was understood all go into the journal. */
export async function hearCaller(
  options: CallOptions,
  state: CallState,
  nodeId: string,
  wanted: Question,
): Promise<Heard> {
  const { flow, tape, line } = options
  const expecting: Expecting = {
    fields: wanted.fields ?? [],
    intents: wanted.intents ?? [],
    yesNo: wanted.yesNo ?? false,
    options: wanted.options ?? [],
  }
  if (state.turn >= MOST_TURNS) return { kind: 'too-long' }
  const listening = {
    kind: 'listening' as const,
    node: nodeId,
    fields: expecting.fields,
    intents: expecting.intents,
    yesNo: expecting.yesNo,
    options: expecting.options.map(({ id, label }) => ({ id, label })),
  }
  tape.derive(listening)
  const turn = state.turn + 1
  const heard = await tape.obtain('heard', async () => {
    const { at, input, key } = await line.listen(listening)
    return { kind: 'heard', at, turn, input, key }
  })
  state.turn = turn
  state.at = heard.at
  const { input } = heard
  if (input.kind === 'hang-up') return { kind: 'hang-up' }
  if (input.kind === 'silence') return { kind: 'silence', turn }
  const { interpretation } = await tape.obtain('understood', async () => ({
    kind: 'understood',
    turn,
    interpretation: await interpret(input),
  }))
  return { kind: 'words', turn, input, interpretation, expecting }

  async function interpret(said: Extract<CallerInput, { kind: 'words' | 'keys' }>) {
    const pressed =
      said.kind === 'keys' ? interpretKeys(said.keys, expecting, flow.fields) : undefined
    if (pressed) return pressed
    const utterance = said.kind === 'keys' ? said.keys.replace(/[*#]/g, '') : said.text
    return options.understanding.understand(utterance, {
      language: state.started.language,
      at: state.at,
      timeZone: state.started.timeZone,
      country: state.started.country,
      expecting,
      fields: flow.document.fields,
      known: Object.fromEntries([...state.fields].map(([id, known]) => [id, known.value])),
    })
  }
}
