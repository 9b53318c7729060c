import { isBlank } from '#runtime/graph/blank-text.ts'
import type { FlowView } from '#runtime/graph/flow-view.ts'
import type { Problem } from '#runtime/graph/problem.ts'

/** An intent without examples in a language can never be recognised in it: its exit would be a wall. */
export function checkIntents({ live, uses, intents, languages }: FlowView): Problem[] {
  return live.flatMap((node) =>
    (uses(node.id).intents ?? []).flatMap((intentId) => {
      const intent = intents.get(intentId)
      if (!intent) return []
      return languages
        .filter((language) => (intent.examples[language] ?? []).every(isBlank))
        .map(
          (language): Problem => ({
            code: 'intent-examples-missing',
            severity: 'must-fix',
            nodeId: node.id,
            intentId,
            outcome: `to:${intentId}`,
            language,
            detail: { name: intentId },
          }),
        )
    }),
  )
}
