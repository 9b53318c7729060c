'use client'

import { CalendarCheck, PencilLine, PhoneCall, Ticket } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { GroupTile } from '#components/flow-editor/canvas/group-tile.tsx'
import { useDerived, useEditor } from '#components/flow-editor/state/editor-context.tsx'
import { FieldIcon } from '#components/forms/field-icon.tsx'
import { said, valueName } from '#components/forms/flow-names.ts'
import type { CallerInput, JournalEntry } from '#runtime/engine/journal.ts'
import type { PublicReceipt } from '#runtime/simulator/public-receipt.ts'
import { type Line, linesOf } from './turns.ts'

/** What was said, what was understood of it, and what would have been done. */
export function Transcript({ entries }: { entries: readonly JournalEntry[] }) {
  return (
    <ol className="flex flex-col gap-2.5">
      {linesOf(entries).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a transcript only grows
        <li key={index}>
          <LineView line={line} />
        </li>
      ))}
    </ol>
  )
}

function LineView({ line }: { line: Line }) {
  const words = useTranslations('try')
  const { lookup } = useDerived()
  switch (line.kind) {
    case 'step':
      return <StepLine line={line} />
    case 'bot':
      return (
        <p className="w-fit max-w-[88%] rounded-panel rounded-tl-chip border border-line bg-raised px-3 py-2 text-base">
          {line.text}
        </p>
      )
    case 'caller':
      return (
        <p className="ml-auto w-fit max-w-[88%] rounded-panel rounded-tr-chip bg-brand-soft px-3 py-2 text-base text-ink">
          <CallerWords input={line.input} />
        </p>
      )
    case 'understood':
      return <Understood line={line} />
    case 'corrected':
      return (
        <p className="flex flex-wrap items-center justify-end gap-1.5 text-ink-3 text-sm">
          {words('corrected', { name: valueName(lookup, line.field) ?? line.field })}
          <Fact tone="info" icon={<PencilLine aria-hidden size={13} strokeWidth={1.85} />}>
            {line.before} → {line.after}
          </Fact>
        </p>
      )
    case 'detour':
      return (
        <p className="text-center text-ink-3 text-sm">
          {words(line.to === 'person' ? 'detour.person' : 'detour.other')}
        </p>
      )
    case 'receipt':
      return <Receipt receipt={line.receipt} />
    case 'ended':
      return (
        <p className="flex items-center gap-3 py-1 text-ink-3 text-sm before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
          {words(`ended.${line.reason}`)}
        </p>
      )
  }
}

function StepLine({ line }: { line: Extract<Line, { kind: 'step' }> }) {
  const words = useTranslations('try')
  const { view } = useEditor()
  const derived = useDerived()
  const node = derived.nodes.get(line.nodeId)
  if (!node) return null
  return (
    <div className="flex items-center gap-2 text-ink-2 text-sm before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
      <button
        type="button"
        onClick={() => view.setState({ goTo: { nodeId: node.id, focus: false } })}
        className="flex max-w-[75%] items-center gap-2 rounded-chip hover:text-ink hover:underline"
      >
        <GroupTile type={node.type} size={22} />
        <span className="truncate">
          <strong className="font-title text-ink">{derived.numbers.get(node.id)}</strong>{' '}
          {node.name}
          {line.asked ? '' : ` · ${words('nothingAsked')}`}
        </span>
      </button>
    </div>
  )
}

function CallerWords({ input }: { input: CallerInput }) {
  const words = useTranslations('try')
  switch (input.kind) {
    case 'words':
      return input.text
    case 'keys':
      return <span className="font-mono">{input.keys}</span>
    case 'silence':
      return <em className="text-ink-2 not-italic">{words('silent')}</em>
    case 'hang-up':
      return <em className="text-ink-2 not-italic">{words('hungUp')}</em>
  }
}

function Understood({ line }: { line: Extract<Line, { kind: 'understood' }> }) {
  const words = useTranslations('try')
  const { document, lookup } = useDerived()
  const intent = document.intents.find((each) => each.id === line.intent?.id)
  const fields = document.fields.filter((field) => line.fields.includes(field.id))
  const act = ACTS.find((each) => each === line.act)
  if (!intent && fields.length === 0 && !act) {
    return line.act === 'none' ? (
      <p className="text-right text-ink-3 text-sm">{words('notUnderstood')}</p>
    ) : null
  }
  return (
    <p className="flex flex-wrap items-center justify-end gap-1.5 text-ink-3 text-sm">
      {words('understood')}
      {intent && line.intent ? (
        <Fact>
          {said(lookup, intent.name) || intent.id} {Math.round(line.intent.confidence * 100)} %
        </Fact>
      ) : null}
      {act ? <Fact>{words(`act.${act}`)}</Fact> : null}
      {fields.map((field) => (
        <Fact key={field.id} icon={<FieldIcon type={field.type} size={13} />}>
          {said(lookup, field.label) || field.id}
        </Fact>
      ))}
    </p>
  )
}

/** Acts that say something by themselves. */
const ACTS = ['yes', 'no', 'repeat', 'person', 'goodbye', 'wait', 'cancel', 'start-over'] as const

function Fact({ icon, tone, children }: { icon?: ReactNode; tone?: 'info'; children: ReactNode }) {
  return (
    <span
      className={`inline-flex h-5.5 items-center gap-1.5 rounded-full px-2 font-semibold text-xs ${tone === 'info' ? 'bg-info-soft text-info' : 'bg-system-soft text-ink-2'}`}
    >
      {icon}
      {children}
    </span>
  )
}

function Receipt({ receipt }: { receipt: PublicReceipt }) {
  const words = useTranslations('try')
  const format = useFormatter()
  const look = { ticket: Ticket, 'call-back': PhoneCall, appointment: CalendarCheck } as const
  const Icon = look[receipt.kind]
  const sentence = () => {
    switch (receipt.kind) {
      case 'ticket':
        return words('receipt.ticket', { reference: receipt.number ?? receipt.reference })
      case 'call-back':
        return words('receipt.callBack', { reference: receipt.reference })
      case 'appointment':
        return words('receipt.appointment', {
          reference: receipt.reference,
          when: format.dateTime(new Date(receipt.startsAt), {
            dateStyle: 'full',
            timeStyle: 'short',
            timeZone: receipt.timeZone,
          }),
          professional: receipt.professional,
        })
    }
  }
  return (
    <div className="flex items-start gap-2.5 rounded-panel border border-line p-2.5 text-sm">
      <Icon aria-hidden size={17} strokeWidth={1.85} className="mt-px shrink-0 text-positive" />
      <span>
        <strong className="font-title">{words('receipt.would')}</strong> {sentence()}
      </span>
    </div>
  )
}
