'use client'

import { CircleAlert, CircleCheck, Info, Lock, Rocket, TriangleAlert } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeList } from '#components/flow-editor/changes/change-list.tsx'
import { useShowProblem } from '#components/flow-editor/problems/use-fixes.ts'
import { useProblemWords } from '#components/flow-editor/problems/use-problem-words.ts'
import {
  useDerived,
  useEditor,
  useProblems,
  useView,
} from '#components/flow-editor/state/editor-context.tsx'
import type { LiveVersion } from '#components/flow-editor/state/editor-types.ts'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { Problem } from '#runtime/graph/problem.ts'
import { type PublishStep, usePublish } from './use-publish.ts'

export type PublishDialogProps = {
  live: LiveVersion | null
  lastVersion: number
  onPublished(version: LiveVersion): void
}

/** What changes for callers, what stands in the way, and the button. */
export function PublishDialog({ live, lastVersion, onPublished }: PublishDialogProps) {
  const words = useTranslations('editor')
  const { view, start } = useEditor()
  const open = useView((state) => state.publishing)
  const name = useView((state) => state.name)
  const [step, setStep] = useState<PublishStep>({ kind: 'asking' })
  const [note, setNote] = useState('')
  const publish = usePublish({ setStep, note, live, onPublished })
  const problems = useProblems()
  const must = problems.filter((problem) => problem.severity === 'must-fix')
  const close = () => {
    view.setState({ publishing: false })
    setStep({ kind: 'asking' })
    setNote('')
  }
  if (!open) return null
  const done = step.kind === 'done'
  const where =
    start.channels.length === 0
      ? words('publish.newAddress')
      : start.channels.map((channel) => `/talk/${channel.slug}`).join(', ')
  return (
    <Dialog
      open
      onOpenChange={(next) => {
        if (!next) close()
      }}
      closeLabel={words('close')}
      width={done ? 480 : 880}
      title={
        done
          ? words('publish.doneTitle', { number: step.number })
          : words('publish.title', { number: lastVersion + 1 })
      }
      description={done ? undefined : `${name} · ${where}`}
      footer={
        done ? (
          <Button onClick={close}>{words('publish.back')}</Button>
        ) : (
          <>
            <span className="mr-auto flex items-center gap-2 text-ink-2 text-sm">
              <Info aria-hidden size={16} strokeWidth={1.85} className="shrink-0" />
              {live ? words('publish.inProgress', { number: live.number }) : words('publish.first')}
            </span>
            <Button variant="ghost" onClick={close}>
              {words('cancel')}
            </Button>
            <Button
              variant="primary"
              busy={step.kind === 'busy'}
              disabled={must.length > 0}
              icon={
                must.length > 0 ? (
                  <Lock aria-hidden strokeWidth={1.85} />
                ) : (
                  <Rocket aria-hidden strokeWidth={1.85} />
                )
              }
              onClick={publish}
            >
              {must.length > 0
                ? words('publish.blocked', { count: must.length })
                : words('publish.confirm', { number: lastVersion + 1 })}
            </Button>
          </>
        )
      }
    >
      {done ? (
        <Published number={step.number} slugs={step.slugs} />
      ) : (
        <div className="flex flex-col gap-4">
          <div className="grid grid-cols-1 gap-x-6 gap-y-5 md:grid-cols-2 md:divide-x md:divide-line">
            <section
              aria-label={words('publish.changes')}
              className="max-h-[42dvh] overflow-y-auto md:pr-6"
            >
              <Changes live={live} />
            </section>
            <section aria-label={words('publish.checks')} className="max-h-[42dvh] overflow-y-auto">
              <Checks problems={problems} must={must.length} onLeave={close} />
            </section>
          </div>
          {step.kind === 'failed' ? (
            <p role="alert" className="flex gap-2 font-semibold text-danger text-sm">
              <CircleAlert aria-hidden size={16} strokeWidth={1.85} className="mt-px shrink-0" />
              {step.message}
            </p>
          ) : null}
          <Field label={words('publish.note')} hint={words('publish.noteHint')}>
            <Input value={note} maxLength={200} onChange={(event) => setNote(event.target.value)} />
          </Field>
        </div>
      )}
    </Dialog>
  )
}

function Changes({ live }: { live: LiveVersion | null }) {
  const words = useTranslations('editor')
  const format = useFormatter()
  const { start } = useEditor()
  const { document } = useDerived()
  return (
    <>
      <header className="mb-3 flex items-baseline justify-between gap-2">
        <h3 className="font-title text-base">{words('publish.changes')}</h3>
        {live ? (
          <span className="text-ink-3 text-sm">
            {words('publish.since', {
              number: live.number,
              date: format.dateTime(new Date(live.publishedAt), { day: 'numeric', month: 'short' }),
            })}
          </span>
        ) : null}
      </header>
      {live ? (
        <ChangeList before={live.document} after={document} language={start.language} />
      ) : (
        <p className="text-ink-2 text-sm">
          {words('publish.firstVersion', { steps: document.nodes.length })}
        </p>
      )}
    </>
  )
}

function Checks({
  problems,
  must,
  onLeave,
}: {
  problems: readonly Problem[]
  must: number
  onLeave(): void
}) {
  const words = useTranslations('editor')
  const { start } = useEditor()
  return (
    <>
      <header className="mb-3 flex items-center justify-between gap-2">
        <h3 className="font-title text-base">{words('publish.checks')}</h3>
        {must > 0 ? (
          <Badge tone="danger" icon={<CircleAlert aria-hidden strokeWidth={1.85} />}>
            {words('publish.toFix', { count: must })}
          </Badge>
        ) : (
          <Badge tone="positive" icon={<CircleCheck aria-hidden strokeWidth={1.85} />}>
            {words('publish.ready')}
          </Badge>
        )}
      </header>
      <ul className="divide-y divide-line">
        {problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a problem has no identity but what it says
          <CheckRow key={index} problem={problem} onLeave={onLeave} />
        ))}
        {start.channels.length > 0 ? (
          <li className="flex items-start gap-2.5 py-2.5 text-sm">
            <CircleCheck
              aria-hidden
              size={18}
              strokeWidth={1.85}
              className="shrink-0 text-positive"
            />
            <span>
              {words('publish.addressReady')}
              <span className="block text-ink-3 text-xs">
                {start.channels.map((channel) => `/talk/${channel.slug}`).join(', ')}
              </span>
            </span>
          </li>
        ) : null}
      </ul>
    </>
  )
}

function CheckRow({ problem, onLeave }: { problem: Problem; onLeave(): void }) {
  const words = useTranslations('editor')
  const sentence = useProblemWords()
  const show = useShowProblem()
  const derived = useDerived()
  const must = problem.severity === 'must-fix'
  const Icon = must ? CircleAlert : TriangleAlert
  const node = problem.nodeId === null ? undefined : derived.nodes.get(problem.nodeId)
  return (
    <li className="flex items-start gap-2.5 py-2.5">
      <Icon
        aria-hidden
        size={18}
        strokeWidth={1.85}
        className={must ? 'shrink-0 text-danger' : 'shrink-0 text-warning'}
      />
      <span className="min-w-0 grow text-sm">
        <span className="font-semibold">{sentence(problem)}</span>
        {node ? (
          <span className="block text-ink-3 text-xs">
            {words('publish.in', { step: `${derived.numbers.get(node.id)} ${node.name}` })}
          </span>
        ) : null}
      </span>
      <Button
        size={28}
        variant={must ? 'outline' : 'ghost'}
        onClick={() => {
          onLeave()
          show(problem)
        }}
      >
        {words(must ? 'publish.fix' : 'publish.look')}
      </Button>
    </li>
  )
}

function Published({ number, slugs }: { number: number; slugs: readonly string[] }) {
  const words = useTranslations('editor')
  return (
    <div className="flex flex-col gap-3 text-base">
      <p className="flex gap-2.5">
        <CircleCheck aria-hidden size={20} strokeWidth={1.85} className="shrink-0 text-positive" />
        {number > 1
          ? words('publish.done', { number, before: number - 1 })
          : words('publish.doneFirst', { number })}
      </p>
      {slugs.map((slug) => (
        <p key={slug} className="text-ink-2">
          {words('publish.answersAt')}{' '}
          <a className="link" href={`/talk/${slug}`} target="_blank" rel="noreferrer">
            /talk/{slug}
          </a>
        </p>
      ))}
    </div>
  )
}
