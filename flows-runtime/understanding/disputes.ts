import type { Heard, ReadingContext } from './heard.ts'
import { findPhrase } from './phrases.ts'

/** Known fields that the caller calls wrong, or wants to change, without having said the new value. */
export function disputedFields(
  heard: Heard,
  context: ReadingContext,
  given: Set<string>,
): string[] {
  const { disputes, changes, exceptions, labels } = heard.words
  const exception = context.expecting.yesNo ? findPhrase(heard.tokens, exceptions) : null
  const isDisputed = findPhrase(heard.tokens, disputes) ?? findPhrase(heard.tokens, changes)
  if (!isDisputed && !exception) return []
  const from = isDisputed ? 0 : (exception?.to ?? 0)
  const said = new Set(heard.tokens.slice(from).map((token) => token.norm))
  const known = context.vocabulary.filter((field) => context.known[field.id] !== undefined)
  const named = known.filter((field) => field.labelWords.some((word) => said.has(word)))
  const byType = known.filter((field) => {
    const isOnly = known.filter((one) => one.type === field.type).length === 1
    return isOnly && [...(labels[field.type] ?? [])].some((word) => said.has(word))
  })
  return (named.length > 0 ? named : byType).map((field) => field.id).filter((id) => !given.has(id))
}
