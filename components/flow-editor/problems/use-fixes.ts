'use client'

import { useTranslations } from 'next-intl'
import { removeEdges } from '#components/flow-editor/document/edge-commands.ts'
import { removeField } from '#components/flow-editor/document/flow-commands.ts'
import { useDerived, useEditor } from '#components/flow-editor/state/editor-context.tsx'
import type { Acts } from '#components/flow-editor/state/use-acts.ts'
import type { Fix, Problem } from '#runtime/graph/problem.ts'

/** One click that solves a problem. */
export type FixButton = { label: string; run(x: number, y: number): void }

/** The button of a problem, when it has one. */
export function useFixes(acts: Acts): (problem: Problem) => FixButton | null {
  const words = useTranslations('problems.fix')
  const { view, history, readOnly } = useEditor()
  const derived = useDerived()
  const show = useShowProblem()
  const buttonFor = (fix: Fix, problem: Problem): FixButton => {
    switch (fix.kind) {
      case 'connect': {
        const { from, outcome, to } = fix
        const target = to === null ? undefined : derived.nodes.get(to)
        return target
          ? {
              label: words('connect', { step: target.name }),
              run: () => acts.connect({ from, outcome }, target.id),
            }
          : {
              label: words('choose'),
              run: (x, y) =>
                view.setState({ picking: { kind: 'exit', exit: { from, outcome }, x, y } }),
            }
      }
      case 'remove-edge':
        return {
          label: words('remove-edge'),
          run: () => history.commit(removeEdges(history.current(), [fix])),
        }
      case 'remove-field':
        return {
          label: words('remove-field'),
          run: () => history.commit(removeField(history.current(), fix.fieldId)),
        }
      case 'write-text':
        return { label: words('write-text'), run: () => show(problem) }
    }
  }
  return (problem) => (problem.fix && !readOnly ? buttonFor(problem.fix, problem) : null)
}

/** Goes to where a problem is: the step, and the place in its form. */
export function useShowProblem(): (problem: Problem) => void {
  const { view } = useEditor()
  return (problem) => {
    const trouble = problem.code === 'exit-unconnected'
    view.setState({
      side: 'inspector',
      inspectorOpen: true,
      selection: problem.nodeId === null ? [] : [problem.nodeId],
      cord: null,
      inspectorTab: trouble ? 'trouble' : 'settings',
      reveal: { nodeId: problem.nodeId, path: placeOf(problem) },
      ...(problem.nodeId === null ? {} : { goTo: { nodeId: problem.nodeId, focus: false } }),
    })
  }
}

function placeOf(problem: Problem): string {
  if (problem.path) return problem.path.replace(/^data\./, '')
  if (problem.nodeId === null && problem.fieldId) return `fields.${problem.fieldId}`
  return ''
}
