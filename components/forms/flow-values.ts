import type { Language, Localized } from '#lib/language.ts'
import type { FieldType } from '#lib/values/value.ts'

/** What inputs need to know of the flow around a step. A node's `FlowLookup` is one. */
export type FlowValues = {
  language: Language
  languages: Language[]
  fields: {
    id: string
    label: Localized
    type: FieldType
    choices: { id: string; label: Localized }[]
  }[]
  known: string[]
  facts: string[]
  factNames: Record<string, string>
  /** The flow is only looked at. */
  readOnly?: boolean
}
