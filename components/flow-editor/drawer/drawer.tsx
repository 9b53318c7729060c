'use client'

import { ChevronDown, ChevronUp, CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFixes, useShowProblem } from '#components/flow-editor/problems/use-fixes.ts'
import { useProblemWords } from '#components/flow-editor/problems/use-problem-words.ts'
import {
  useDerived,
  useEditor,
  useProblems,
  useView,
} from '#components/flow-editor/state/editor-context.tsx'
import type { Acts } from '#components/flow-editor/state/use-acts.ts'
import type { DrawerTab } from '#components/flow-editor/state/view-state.ts'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import type { Problem } from '#runtime/graph/problem.ts'
import { FieldTable } from './field-table.tsx'

/** What stands under the canvas: what is wrong, and the fields. */
export function Drawer({ acts }: { acts: Acts }) {
  const words = useTranslations('editor')
  const { view } = useEditor()
  const open = useView((state) => state.drawerOpen)
  const tab = useView((state) => state.drawerTab)
  const live = useView((state) => state.live)
  const problems = useProblems()
  const { document } = useDerived()
  const must = problems.filter((problem) => problem.severity === 'must-fix').length
  const show = (drawerTab: DrawerTab) =>
    view.setState({ drawerTab, drawerOpen: !(open && tab === drawerTab) })
  const toggle = words(open ? 'drawer.close' : 'drawer.open')
  return (
    <section aria-label={words('drawer.name')} className="shrink-0 border-line border-t bg-surface">
      <header
        className={cn('flex h-9.5 items-center gap-5 px-4.5', open && 'border-line border-b')}
      >
        <DrawerButton pressed={open && tab === 'problems'} onClick={() => show('problems')}>
          {words('drawer.problems')}
          <Counts must={must} should={problems.length - must} />
        </DrawerButton>
        <DrawerButton pressed={open && tab === 'fields'} onClick={() => show('fields')}>
          {words(live ? 'drawer.callFields' : 'drawer.fields')}
          <span className="font-normal text-ink-3">
            {live
              ? words('drawer.known', {
                  known: knownCount(live.entries),
                  all: document.fields.length,
                })
              : document.fields.length}
          </span>
        </DrawerButton>
        <span className="grow" />
        {problems.some((problem) => problem.nodeId !== null) ? (
          <span className="hidden items-center gap-2 text-ink-3 text-xs lg:flex">
            <Kbd>F8</Kbd> {words('drawer.nextProblem')}
          </span>
        ) : null}
        <IconButton
          size={28}
          label={toggle}
          aria-expanded={open}
          icon={
            open ? (
              <ChevronDown aria-hidden strokeWidth={1.85} />
            ) : (
              <ChevronUp aria-hidden strokeWidth={1.85} />
            )
          }
          onClick={() => view.setState({ drawerOpen: !open })}
        />
      </header>
      {open ? (
        <section
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
          tabIndex={0}
          aria-label={words(`drawer.${tab}`)}
          className="max-h-[34dvh] overflow-y-auto"
        >
          {tab === 'problems' ? <ProblemList acts={acts} problems={problems} /> : <FieldTable />}
        </section>
      ) : null}
    </section>
  )
}

function DrawerButton({
  pressed,
  onClick,
  children,
}: {
  pressed: boolean
  onClick(): void
  children: React.ReactNode
}) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onClick}
      className={cn(
        '-mb-px flex h-9.5 items-center gap-2 border-transparent border-b-2 font-semibold text-ink-2 text-sm hover:text-ink',
        pressed && 'border-brand text-ink',
      )}
    >
      {children}
    </button>
  )
}

function Counts({ must, should }: { must: number; should: number }) {
  const words = useTranslations('editor')
  if (must + should === 0) return <span className="font-normal text-ink-3">0</span>
  return (
    <span className="flex gap-1">
      {must > 0 ? (
        <span
          role="img"
          aria-label={words('card.mustFix', { count: must })}
          className="rounded-full bg-danger-soft px-1.5 text-danger text-xs"
        >
          {must}
        </span>
      ) : null}
      {should > 0 ? (
        <span
          role="img"
          aria-label={words('card.shouldFix', { count: should })}
          className="rounded-full bg-warning-soft px-1.5 text-warning text-xs"
        >
          {should}
        </span>
      ) : null}
    </span>
  )
}

function ProblemList({ acts, problems }: { acts: Acts; problems: readonly Problem[] }) {
  const words = useTranslations('editor')
  if (problems.length === 0) {
    return (
      <p className="flex items-center gap-2 px-4.5 py-3 text-sm">
        <CircleCheck aria-hidden size={17} strokeWidth={1.85} className="text-positive" />
        {words('drawer.allWell')}
      </p>
    )
  }
  return (
    <ul className="divide-y divide-line">
      {problems.map((problem, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a problem has no identity but what it says
        <ProblemRow key={index} acts={acts} problem={problem} />
      ))}
    </ul>
  )
}

function ProblemRow({ acts, problem }: { acts: Acts; problem: Problem }) {
  const words = useTranslations('editor')
  const sentence = useProblemWords()
  const fix = useFixes(acts)(problem)
  const show = useShowProblem()
  const derived = useDerived()
  const must = problem.severity === 'must-fix'
  const Icon = must ? CircleAlert : TriangleAlert
  const node = problem.nodeId === null ? undefined : derived.nodes.get(problem.nodeId)
  return (
    <li className="flex min-h-10.5 items-center gap-3 px-4.5 py-1.5">
      <Icon
        aria-hidden
        size={17}
        strokeWidth={1.85}
        className={cn('shrink-0', must ? 'text-danger' : 'text-warning')}
      />
      <button
        type="button"
        onClick={() => show(problem)}
        className="min-w-0 grow text-left text-sm hover:underline"
      >
        <strong className="font-title">{words(must ? 'drawer.must' : 'drawer.should')}</strong>{' '}
        {node ? (
          <strong className="font-title">
            {derived.numbers.get(node.id)} {node.name}:{' '}
          </strong>
        ) : null}
        {sentence(problem)}
      </button>
      {fix ? (
        <Button
          size={28}
          onClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect()
            fix.run(box.left, box.top)
          }}
        >
          {fix.label}
        </Button>
      ) : null}
    </li>
  )
}

function knownCount(entries: readonly { kind: string }[]): number {
  const known = new Map<string, boolean>()
  for (const entry of entries) {
    if (entry.kind === 'value' && 'field' in entry && 'value' in entry)
      known.set(String(entry.field), entry.value !== null)
  }
  return [...known.values()].filter(Boolean).length
}
