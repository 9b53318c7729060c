import type { Language, Localized } from '#lib/language.ts'
import { isBlank } from '#runtime/graph/blank-text.ts'
import type { FlowNode } from '#runtime/graph/flow.ts'
import type { FlowView } from '#runtime/graph/flow-view.ts'
import type { Problem } from '#runtime/graph/problem.ts'

/** The bot has words in every language of the flow. Without them it falls back to the default language. */
export function checkTexts(view: FlowView): Problem[] {
  return [
    ...view.live.flatMap((node) => [...stepTexts(view, node), ...questions(view, node)]),
    ...fieldTexts(view),
    ...settingsTexts(view),
  ]
}

function stepTexts(view: FlowView, { id: nodeId }: FlowNode): Problem[] {
  return (view.uses(nodeId).says ?? []).flatMap(({ path, text, optional }) =>
    gaps(view, text, optional === true).map((gap) => ({ ...gap, nodeId, path })),
  )
}

function questions(view: FlowView, { id: nodeId }: FlowNode): Problem[] {
  return (view.uses(nodeId).asks ?? []).flatMap((fieldId) => {
    const field = view.fields.get(fieldId)
    if (!field) return []
    return [
      ...gaps(view, field.question, false).map((gap) => ({ ...gap, path: 'question' })),
      ...gaps(view, field.again, true).map((gap) => ({ ...gap, path: 'again' })),
    ].map((gap) => ({ ...gap, nodeId, fieldId, path: `fields.${fieldId}.${gap.path}` }))
  })
}

function fieldTexts(view: FlowView): Problem[] {
  return view.document.fields.flatMap(({ id: fieldId, label, choices }) => [
    ...gaps(view, label, false).map((gap) => ({
      ...gap,
      fieldId,
      path: `fields.${fieldId}.label`,
    })),
    ...choices.flatMap((choice) =>
      gaps(view, choice.label, false).map((gap) => ({
        ...gap,
        fieldId,
        path: `fields.${fieldId}.choices.${choice.id}.label`,
      })),
    ),
  ])
}

function settingsTexts(view: FlowView): Problem[] {
  const { silence, notUnderstood, goodbye } = view.document.settings
  return Object.entries({ silence, notUnderstood, goodbye }).flatMap(([name, text]) =>
    gaps(view, text, true).map((gap) => ({ ...gap, path: `settings.${name}` })),
  )
}

/** Missing languages; an optional text may be missing in all of them. */
function gaps({ languages, document }: FlowView, text: Localized, optional: boolean): Problem[] {
  const missing = languages.filter((language) => isBlank(text[language]))
  if (optional && missing.length === languages.length) return []
  return missing.map((language) => ({
    code: 'text-missing',
    severity:
      language === document.settings.defaultLanguage && !optional ? 'must-fix' : 'should-fix',
    nodeId: null,
    language,
    detail: {},
    fix: writeText(language),
  }))
}

function writeText(language: Language): { kind: 'write-text'; language: Language } {
  return { kind: 'write-text', language }
}
