import { RE2JS } from 're2js'
import type { Field } from '#runtime/graph/field.ts'
import type { FlowView } from '#runtime/graph/flow-view.ts'
import type { Problem } from '#runtime/graph/problem.ts'

/** Each field is asked or filled somewhere, a choice has choices, and a code's pattern can be read. */
export function checkFields(view: FlowView): Problem[] {
  const obtained = new Set(
    view.live.flatMap(({ id }) => [...(view.uses(id).asks ?? []), ...(view.uses(id).fills ?? [])]),
  )
  return view.document.fields.flatMap((field) => [
    ...(obtained.has(field.id) ? [] : [neverAsked(field)]),
    ...contentProblems(field),
  ])
}

function neverAsked({ id: fieldId }: Field): Problem {
  return {
    code: 'field-never-asked',
    severity: 'should-fix',
    nodeId: null,
    fieldId,
    detail: { name: fieldId },
    fix: { kind: 'remove-field', fieldId },
  }
}

function contentProblems({ id: fieldId, type, choices, pattern }: Field): Problem[] {
  const about = { severity: 'must-fix', nodeId: null, fieldId, detail: { name: fieldId } } as const
  if (type === 'choice' && choices.length === 0) {
    return [{ code: 'choices-missing', path: `fields.${fieldId}.choices`, ...about }]
  }
  if (type === 'code' && pattern !== '' && !compiles(pattern)) {
    return [{ code: 'pattern-invalid', path: `fields.${fieldId}.pattern`, ...about }]
  }
  return []
}

function compiles(pattern: string): boolean {
  try {
    RE2JS.compile(pattern)
    return true
  } catch {
    return false
  }
}
