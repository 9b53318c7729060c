'use client'

import { CircleAlert, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFixes } from '#components/flow-editor/problems/use-fixes.ts'
import { useProblemWords } from '#components/flow-editor/problems/use-problem-words.ts'
import { useEditor } from '#components/flow-editor/state/editor-context.tsx'
import type { Acts } from '#components/flow-editor/state/use-acts.ts'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import type { Problem } from '#runtime/graph/problem.ts'

/** What is wrong with the step as a whole, with its fix. */
export function ProblemBox({ problem, acts }: { problem: Problem; acts: Acts }) {
  const words = useTranslations('editor')
  const sentence = useProblemWords()
  const { view, readOnly } = useEditor()
  const fix = useFixes(acts)(problem)
  const must = problem.severity === 'must-fix'
  const Icon = must ? CircleAlert : TriangleAlert
  const other = problem.fix?.kind === 'connect' && problem.fix.to !== null ? problem.fix : null
  return (
    <section
      className={cn('flex gap-2.5 rounded-panel p-3', must ? 'bg-danger-soft' : 'bg-warning-soft')}
    >
      <Icon
        aria-hidden
        size={17}
        strokeWidth={1.85}
        className={cn('mt-0.5 shrink-0', must ? 'text-danger' : 'text-warning')}
      />
      <div className="min-w-0">
        <p className="text-sm">{sentence(problem)}</p>
        {fix && !readOnly ? (
          <div className="mt-2 flex flex-wrap gap-1">
            <Button
              size={28}
              variant={must ? 'danger-outline' : 'outline'}
              onClick={(event) => {
                const box = event.currentTarget.getBoundingClientRect()
                fix.run(box.left, box.bottom)
              }}
            >
              {fix.label}
            </Button>
            {other ? (
              <Button
                size={28}
                variant="ghost"
                onClick={(event) => {
                  const box = event.currentTarget.getBoundingClientRect()
                  view.setState({
                    picking: { kind: 'exit', exit: other, x: box.left, y: box.bottom },
                  })
                }}
              >
                {words('fix.other')}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
    </section>
  )
}
