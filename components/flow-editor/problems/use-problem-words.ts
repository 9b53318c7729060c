'use client'

import { useTranslations } from 'next-intl'
import { useDerived } from '#components/flow-editor/state/editor-context.tsx'
import type { Problem } from '#runtime/graph/problem.ts'
import { problemArgs } from '#runtime/graph/problem-args.ts'

/** A problem as a sentence in the language of the screen, with the names that the manager gave. */
export function useProblemWords(): (problem: Problem) => string {
  const words = useTranslations('problems')
  const { document, exits, lookup } = useDerived()
  return (problem) =>
    words(
      problem.code,
      problemArgs(problem, document, {
        language: lookup.language,
        exitName: (node, outcome) =>
          exits.get(node.id)?.find((exit) => exit.outcome === outcome)?.name ?? outcome,
      }),
    )
}
