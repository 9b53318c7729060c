import { isBlank } from '#runtime/graph/blank-text.ts'
import type { FlowView } from '#runtime/graph/flow-view.ts'
import type { Problem } from '#runtime/graph/problem.ts'

/** The start, the disclosure in every language, and the way to a person. */
export function checkSettings({ document, languages, nodes }: FlowView): Problem[] {
  const { startNodeId, settings } = document
  const problems: Problem[] = []
  if (!nodes.has(startNodeId)) {
    problems.push({ code: 'start-missing', severity: 'must-fix', nodeId: null, detail: {} })
  }
  if (!settings.languages.includes(settings.defaultLanguage)) {
    problems.push({
      code: 'language-missing',
      severity: 'must-fix',
      nodeId: null,
      path: 'settings.languages',
      language: settings.defaultLanguage,
      detail: {},
    })
  }
  for (const language of languages.filter((each) => isBlank(settings.disclosure[each]))) {
    problems.push({
      code: 'disclosure-missing',
      severity: 'must-fix',
      nodeId: null,
      path: 'settings.disclosure',
      language,
      detail: {},
      fix: { kind: 'write-text', language },
    })
  }
  if (settings.personNodeId === null) {
    problems.push({
      code: 'person-missing',
      severity: 'should-fix',
      nodeId: null,
      path: 'settings.personNodeId',
      detail: {},
    })
  } else if (!nodes.has(settings.personNodeId)) {
    problems.push({
      code: 'person-node-missing',
      severity: 'must-fix',
      nodeId: null,
      path: 'settings.personNodeId',
      detail: {},
    })
  }
  return problems
}
