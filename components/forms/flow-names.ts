import { type Language, type Localized, textIn } from '#lib/language.ts'
import { plainText } from './chips-in-text.ts'

/** What naming things needs to know of a flow. */
export type Names = {
  language: Language
  languages: readonly Language[]
  fields: readonly { id: string; label: Localized }[]
  factNames: Readonly<Record<string, string>>
}

/** What a field or a fact is called on the screen; undefined when the flow knows none of that name. */
export function valueName(flow: Names, name: string): string | undefined {
  const field = flow.fields.find((each) => each.id === name)
  return field ? said(flow, field.label) || name : flow.factNames[name]
}

/** A text of the flow in the screen's language, else in the flow's first language that has it. */
export function said(flow: Pick<Names, 'language' | 'languages'>, text: Localized): string {
  return textIn(text, flow.language, flow.languages[0])
}

/** A text of the flow as a card shows it: values by their names, «…» around it. */
export function quoted(flow: Names, text: Localized): string {
  const words = plainText(said(flow, text), (name) => valueName(flow, name) ?? name).trim()
  if (words === '') return ''
  return flow.language === 'es' ? `«${words}»` : `“${words}”`
}

/** "nombre, teléfono y qué falla": names of fields in a sentence. */
export function namesInSentence(flow: Names, ids: readonly string[]): string {
  const names = ids.map((id) => lowerFirst(valueName(flow, id) ?? id))
  return new Intl.ListFormat(flow.language, { type: 'conjunction' }).format(names)
}

/** "Nombre" inside a sentence: "nombre". What is all capitals stays. */
export function lowerFirst(words: string): string {
  const [first = '', second = ''] = words
  return second !== '' && second === second.toUpperCase() && second !== second.toLowerCase()
    ? words
    : first.toLowerCase() + words.slice(1)
}
