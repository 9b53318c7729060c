import type { FieldType, Provenance, Scalar } from '#lib/values/value.ts'
import type { Interpretation, ReadValue } from '#runtime/understanding/interpretation.ts'
import type { Expecting } from '#runtime/understanding/understanding.ts'
import type { CallState } from './call-state.ts'
import type { CompiledFlow } from './compile-flow.ts'
import type { CallerInput } from './journal.ts'

/** Why the engine left a step before its runner had an answer. */
export type Detour =
  | { kind: 'hang-up' }
  | { kind: 'goodbye' }
  | { kind: 'too-long' }
  | { kind: 'person'; to: string }

/** What an utterance does to the conversation before any step sees it. */
export type Turning = { kind: 'detour'; detour: Detour } | { kind: 'repeat' } | { kind: 'answer' }

/**
 * The rules of conversation that hold in every step: the caller may always ask for a person, to hear it again,
 * or say goodbye.
 */
export function turningOf(
  interpretation: Interpretation,
  flow: CompiledFlow,
  nodeId: string,
): Turning {
  const { personNodeId } = flow.document.settings
  switch (interpretation.act) {
    case 'person':
      return personNodeId && personNodeId !== nodeId && flow.nodes.has(personNodeId)
        ? { kind: 'detour', detour: { kind: 'person', to: personNodeId } }
        : { kind: 'answer' }
    case 'repeat':
    case 'slower':
      return { kind: 'repeat' }
    case 'goodbye':
      return { kind: 'detour', detour: { kind: 'goodbye' } }
    case 'answer':
    case 'yes':
    case 'no':
    case 'correct':
    case 'wait':
    case 'start-over':
    case 'cancel':
    case 'thanks':
    case 'none':
      return { kind: 'answer' }
  }
}

/** One value of an utterance and the field it goes to. */
export type Taken = {
  field: string
  value: Scalar
  source: Provenance
  how: 'filled' | 'corrected'
}

/**
 * Which values of an utterance become known: whatever fills an empty field, early or asked for, and whatever
 * corrects one. A different value for a known field counts as a correction only where the caller was asked about it
 * or says that they are correcting.
 */
export function valuesTaken(
  heard: { input: CallerInput; turn: number; interpretation: Interpretation },
  expecting: Expecting,
  state: CallState,
  flow: CompiledFlow,
): Taken[] {
  const taken = new Map<string, Taken>()
  for (const read of heard.interpretation.values) {
    const field = read.field ?? onlyFieldAsked(read.type, expecting, flow)
    if (!field || taken.has(field) || flow.fields.get(field)?.type !== read.type) continue
    const known = state.fields.get(field)
    if (known?.value === read.value) continue
    if (known && !mayCorrect(field, heard.interpretation, expecting)) continue
    const how = known ? 'corrected' : 'filled'
    taken.set(field, { field, value: read.value, source: sourceOf(heard, read), how })
  }
  return [...taken.values()]
}

/** Values that no field took; a later step may ask what was mentioned. */
export function mentionedOf(interpretation: Interpretation): [FieldType, Scalar][] {
  return interpretation.values
    .filter((read) => read.field === null)
    .map((read) => [read.type, read.value])
}

function onlyFieldAsked(type: FieldType, expecting: Expecting, flow: CompiledFlow) {
  const asked = expecting.fields.filter((id) => flow.fields.get(id)?.type === type)
  return asked.length === 1 ? asked[0] : undefined
}

function mayCorrect(field: string, interpretation: Interpretation, expecting: Expecting): boolean {
  return interpretation.act === 'correct' || expecting.fields.includes(field) || expecting.yesNo
}

/** Where a value came from: the words of one reading, or the whole of what was said. */
export function sourceOf(
  heard: { input: CallerInput; turn: number },
  read?: Pick<ReadValue, 'text' | 'start' | 'end'>,
): Provenance {
  const { input, turn } = heard
  if (input.kind === 'keys') return { kind: 'keys', turn, keys: input.keys }
  const said = input.kind === 'words' ? input.text : ''
  const { text, start, end } = read ?? { text: said, start: 0, end: said.length }
  return { kind: 'words', turn, words: text, start, end }
}
