import type { Field } from '#runtime/graph/field.ts'
import type { Interpretation, ReadValue } from '#runtime/understanding/interpretation.ts'
import type { Expecting } from '#runtime/understanding/understanding.ts'

/**
 * Reads keys (DTMF) against what was asked: 1 and 2 are yes and no, a number picks from a list that was read out.
 * Undefined when keys spell a value, such as a phone number: that is for the understanding to read.
 */
export function interpretKeys(
  keys: string,
  expecting: Expecting,
  fields: ReadonlyMap<string, Field>,
): Interpretation | undefined {
  const digits = keys.replace(/[*#]/g, '')
  const pressed = Number(digits)
  if (digits === '') return nothing
  if (expecting.options.length > 0) {
    const option = expecting.options[pressed - 1]
    return option ? { ...answer, option: { id: option.id, confidence: 1 } } : nothing
  }
  if (expecting.yesNo) return yesOrNo(pressed)
  if (expecting.intents.length > 0) {
    const intent = expecting.intents[pressed - 1]
    return intent ? { ...answer, intent: { id: intent, confidence: 1 } } : nothing
  }
  const field = fields.get(expecting.fields[0] ?? '')
  if (field?.type === 'yes-no') {
    const { act } = yesOrNo(pressed)
    return act === 'none' ? nothing : { ...answer, values: [keyed(field, act === 'yes', digits)] }
  }
  if (field?.type === 'choice') {
    const choice = field.choices[pressed - 1]
    return choice ? { ...answer, values: [keyed(field, choice.id, digits)] } : nothing
  }
  return undefined
}

const nothing: Interpretation = {
  act: 'none',
  intent: null,
  runnersUp: [],
  values: [],
  option: null,
  partOfDay: null,
  disputed: [],
  outOfScope: 1,
}

const answer: Interpretation = { ...nothing, act: 'answer', outOfScope: 0 }

function yesOrNo(pressed: number): Interpretation {
  if (pressed === 1) return { ...answer, act: 'yes' }
  if (pressed === 2) return { ...answer, act: 'no' }
  return nothing
}

function keyed(field: Field, value: string | boolean, digits: string): ReadValue {
  return {
    field: field.id,
    type: field.type,
    value,
    text: digits,
    start: 0,
    end: digits.length,
    confidence: 1,
  }
}
