import { type Language, textIn } from '#lib/language.ts'
import type { FlowDocument, FlowNode } from './flow.ts'
import type { Problem } from './problem.ts'

/** What a sentence of `messages/<language>/problems.json` may use; the same names for every code. */
export type ProblemArgs = {
  /** Whether it is about a field, a step or the flow as a whole. */
  where: 'field' | 'step' | 'flow'
  step: string
  exit: string
  outcome: string
  field: string
  intent: string
  name: string
  /** The name as a key of a choice in a sentence: `ticket.number` is `ticket_number`. */
  fact: string
  language: string
  /** The language that is heard instead of a missing one; `none` where there is none. */
  fallback: string
  count: number
  most: number
  others: number
}

/**
 * The arguments for a problem's sentence, in the language of the screen.
 * @param exitName what the exit of a step is called; types know the names of their own exits.
 */
export function problemArgs(
  problem: Problem,
  document: FlowDocument,
  screen: { language: Language; exitName(node: FlowNode, outcome: string): string },
): ProblemArgs {
  const { detail, nodeId, fieldId, intentId, outcome = '', language } = problem
  const node = document.nodes.find((each) => each.id === nodeId)
  const field = document.fields.find((each) => each.id === fieldId)
  const intent = document.intents.find((each) => each.id === intentId)
  const name = String(detail.name ?? '')
  const { defaultLanguage } = document.settings
  const hears = language !== undefined && language !== defaultLanguage
  return {
    where: fieldId !== undefined ? 'field' : nodeId !== null ? 'step' : 'flow',
    step: node ? node.name || node.id : '',
    exit: node ? screen.exitName(node, outcome) : outcome,
    outcome,
    field: field ? textIn(field.label, screen.language, defaultLanguage) || field.id : name,
    intent: intent ? textIn(intent.name, screen.language, defaultLanguage) || intent.id : name,
    name,
    fact: name.replaceAll('.', '_'),
    language: language ?? '',
    fallback: hears ? defaultLanguage : 'none',
    count: Number(detail.count ?? 0),
    most: Number(detail.most ?? 0),
    others: Number(detail.others ?? 0),
  }
}
