import type { Provenance, RecordedField, Scalar, ValueStatus } from '#lib/values/value.ts'
import type { Field } from '#runtime/graph/field.ts'
import type { CallState } from './call-state.ts'
import type { CompiledFlow } from './compile-flow.ts'
import type { Spoken } from './spoken.ts'
import type { Tape } from './tape.ts'

/** What is known about fields, each change of which is in the journal with its source. */
export type KnownValues = {
  remember(fieldId: string, value: Scalar, source: Provenance, status?: ValueStatus): void
  confirm(fieldIds: string[]): void
  forget(fieldId: string): void
  record(fieldIds: string[]): RecordedField[]
  field(fieldId: string): Field
}

export function knownValues(
  flow: CompiledFlow,
  state: CallState,
  tape: Tape,
  spoken: Spoken,
): KnownValues {
  function field(fieldId: string): Field {
    const found = flow.fields.get(fieldId)
    if (!found) throw new Error(`The flow has no field ${fieldId}; the checks refuse such a flow`)
    return found
  }

  function remember(
    fieldId: string,
    value: Scalar,
    source: Provenance,
    status: ValueStatus = 'pending',
  ): void {
    const { type, choices } = field(fieldId)
    const before = state.fields.get(fieldId)
    const display = spoken.display(value, type, choices)
    const changed = before !== undefined && before.value !== value
    const replaced = changed ? [...before.replaced, before.display] : (before?.replaced ?? [])
    state.fields.set(fieldId, { value, display, status, source, replaced })
    const replaces = changed ? before.display : null
    tape.derive({ kind: 'value', field: fieldId, value, display, status, source, replaces })
  }

  return {
    field,
    remember,

    confirm(fieldIds) {
      for (const id of fieldIds) {
        const known = state.fields.get(id)
        if (known?.status === 'pending') remember(id, known.value, known.source, 'confirmed')
      }
    },

    forget(fieldId) {
      const known = state.fields.get(fieldId)
      if (!known) return
      state.fields.delete(fieldId)
      tape.derive({
        kind: 'value',
        field: fieldId,
        value: null,
        display: '',
        status: 'pending',
        source: null,
        replaces: known.display,
      })
    },

    record: (fieldIds) =>
      fieldIds.map((id) => {
        const known = state.fields.get(id)
        return {
          id,
          label: spoken.label(id),
          type: field(id).type,
          value: known?.value ?? null,
          display: known?.display ?? '',
          status: known?.status ?? 'pending',
          source: known?.source ?? null,
          replaced: known?.replaced ?? [],
        }
      }),
  }
}
