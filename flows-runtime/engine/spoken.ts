import { type Localized, textIn } from '#lib/language.ts'
import type { FieldType, Scalar } from '#lib/values/value.ts'
import type { Choice } from '#runtime/graph/field.ts'
import { fillTemplate } from '#runtime/speaking/fill-template.ts'
import { speakValue } from '#runtime/speaking/speak-value.ts'
import { writeValue } from '#runtime/speaking/write-value.ts'
import type { CallState } from './call-state.ts'
import type { CompiledFlow } from './compile-flow.ts'

/** How one call says and writes what it knows. */
export type Spoken = {
  /** A flow's text in the call's language, its fill-ins as a person says them. */
  fill(text: Localized, extra?: Record<string, string>): string
  /** The same for reading: subjects and descriptions. */
  fillWritten(text: Localized): string
  display(value: Scalar, type: FieldType, choices?: Choice[]): string
  readBack(fieldIds: string[]): string
  label(fieldId: string): string
}

export function spokenBy(flow: CompiledFlow, state: CallState): Spoken {
  const { language, timeZone, country } = state.started
  const fallback = flow.document.settings.defaultLanguage

  function speak(value: Scalar, type: FieldType, choices: Choice[] = []): string {
    return speakValue(value, { type, language, timeZone, country, at: state.at, choices })
  }

  function display(value: Scalar, type: FieldType, choices: Choice[] = []): string {
    return writeValue(value, { type, language, timeZone, country, at: state.at, choices })
  }

  function lookUp(path: string, say: typeof speak): string | undefined {
    const fact = state.facts.get(path)
    if (fact) return say(fact.value, fact.type)
    const field = flow.fields.get(path)
    const known = state.fields.get(path)
    return field && known ? say(known.value, field.type, field.choices) : undefined
  }

  function label(fieldId: string): string {
    const field = flow.fields.get(fieldId)
    return field ? textIn(field.label, language, fallback) : fieldId
  }

  return {
    display,
    label,
    fill: (text, extra = {}) =>
      fillTemplate(textIn(text, language, fallback), (path, written) =>
        Object.hasOwn(extra, path) ? extra[path] : lookUp(path, written ? display : speak),
      ),
    fillWritten: (text) =>
      fillTemplate(textIn(text, language, fallback), (path) => lookUp(path, display)),
    readBack: (fieldIds) =>
      fieldIds
        .flatMap((id) => {
          const said = lookUp(id, speak)
          return said ? [`${label(id)}: ${said}.`] : []
        })
        .join(' '),
  }
}
