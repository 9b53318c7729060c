import type { Language } from '#lib/language.ts'

/** Everything the checks can find. `messages/<language>/problems.json` has a sentence for each. */
export const PROBLEM_CODES = [
  'start-missing',
  'type-unknown',
  'data-invalid',
  'exit-unconnected',
  'edge-exit-unknown',
  'edge-target-missing',
  'edge-duplicate',
  'unreachable',
  'no-way-out',
  'field-missing',
  'field-never-asked',
  'choices-missing',
  'pattern-invalid',
  'intent-missing',
  'intent-examples-missing',
  'service-missing',
  'text-missing',
  'disclosure-missing',
  'language-missing',
  'value-unknown',
  'value-maybe-unknown',
  'fact-unknown',
  'name-unknown',
  'step-needed',
  'unconfirmed',
  'person-missing',
  'person-node-missing',
  'too-many-steps',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** `must-fix` keeps a flow from being published; `should-fix` is told and left to the manager. */
export type Severity = 'must-fix' | 'should-fix'

/** A change that would solve a problem and can be offered as one button. `to` null: the manager chooses the step. */
export type Fix =
  | { kind: 'connect'; from: string; outcome: string; to: string | null }
  | { kind: 'remove-edge'; from: string; outcome: string; to: string }
  | { kind: 'remove-field'; fieldId: string }
  | { kind: 'write-text'; language: Language }

export type Problem = {
  code: ProblemCode
  severity: Severity
  /** The step it is about; null: the flow as a whole. */
  nodeId: string | null
  fieldId?: string
  intentId?: string
  outcome?: string
  /** Where inside the step's data, or `fields.<id>.question`, `settings.disclosure`. */
  path?: string
  language?: Language
  /** Facts for the sentence. */
  detail: Record<string, string | number>
  fix?: Fix
}
