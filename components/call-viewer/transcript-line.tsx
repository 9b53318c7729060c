import {
  CornerDownRight,
  type LucideIcon,
  MicOff,
  PencilLine,
  PhoneOff,
  ReceiptText,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { cn } from '#components/ui/cn.ts'
import type { CallNames } from './call-names.ts'
import { CallerWords } from './caller-words.tsx'
import { clockText } from './clock-text.ts'
import type { ReceiptOutcome } from './receipt-outcome.ts'
import { StepTile } from './step-tile.tsx'
import type { TranscriptItem } from './transcript.ts'

export type TranscriptLineProps = { item: TranscriptItem; names: CallNames }

/** One line of a call. */
export function TranscriptLine({ item, names }: TranscriptLineProps) {
  const words = useTranslations('calls.transcript')
  const ended = useTranslations('calls.ended')
  switch (item.kind) {
    case 'step':
      return <StepRule item={item} names={names} />
    case 'bot':
      return (
        <Said who={words('bot')} atMs={item.atMs} className="text-ink-2">
          {item.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was said never changes
            <p key={index} className="whitespace-pre-line">
              {line}
            </p>
          ))}
        </Said>
      )
    case 'caller':
      return (
        <Said
          id={`turn-${item.turn}`}
          who={words('caller')}
          atMs={item.atMs}
          className="text-brand"
        >
          <CallerWords line={item} names={names} />
        </Said>
      )
    case 'silence':
      return (
        <Said
          id={`turn-${item.turn}`}
          who={words('caller')}
          atMs={item.atMs}
          className="text-brand"
        >
          <Aside Icon={MicOff}>{words('silence')}</Aside>
        </Said>
      )
    case 'hang-up':
      return <Event Icon={PhoneOff}>{words('hangUp')}</Event>
    case 'filled':
      return (
        <Event Icon={PencilLine}>
          {words('filled')} <b className="font-semibold text-ink">{names.field(item.field)}</b>{' '}
          {item.display}
        </Event>
      )
    case 'receipt':
      return (
        <Event Icon={ReceiptText} good={isReceipt(item.outcome)}>
          {receiptWords(item.outcome)}
        </Event>
      )
    case 'detour':
      return (
        <Event Icon={CornerDownRight}>
          {words('detour')}. {words('detourTo', { step: names.step(item.to).name })}
        </Event>
      )
    case 'ended':
      return <Event Icon={PhoneOff}>{ended(item.reason)}</Event>
  }

  function receiptWords(outcome: ReceiptOutcome): string {
    const { kind, ...facts } = outcome
    if ('number' in facts && facts.number === facts.reference) {
      return words('receipt.ticket-delivered-here', facts)
    }
    return words(`receipt.${kind}`, facts)
  }
}

/** Only what exists afterwards is told in green; a look-up or a refusal is not. */
function isReceipt(outcome: ReceiptOutcome): boolean {
  return ['ticket-delivered', 'ticket-queued', 'task-left', 'booked'].includes(outcome.kind)
}

function StepRule({ item, names }: { item: TranscriptItem & { kind: 'step' }; names: CallNames }) {
  const words = useTranslations('calls.transcript')
  const { name, number } = names.step(item.node)
  return (
    <li className="mt-2 flex items-center gap-2 text-ink-2 text-sm first:mt-0">
      <StepTile type={item.type} size={20} />
      {number === null ? null : <span className="font-semibold text-ink">{number}</span>}
      <span>
        {name}
        {item.visit > 1 ? `, ${words('again')}` : null}
      </span>
      <span aria-hidden className="h-px grow bg-line" />
    </li>
  )
}

type SaidProps = {
  id?: string
  who: string
  atMs: number
  /** The colour of who speaks. */
  className: string
  children: ReactNode
}

function Said({ id, who, atMs, className, children }: SaidProps) {
  return (
    <li
      id={id}
      className="-mx-2 grid scroll-mt-24 grid-cols-[2.75rem_4.25rem_1fr] items-baseline rounded-control px-2 py-0.5 text-base target:bg-lamp-soft"
    >
      <span className="text-ink-3 text-sm">{clockText(atMs)}</span>
      <span className={cn('font-semibold text-sm', className)}>{who}</span>
      <div className="min-w-0 max-w-[70ch]">{children}</div>
    </li>
  )
}

function Aside({ Icon, children }: { Icon: LucideIcon; children: ReactNode }) {
  return (
    <p className="flex items-center gap-1.5 text-ink-3 text-sm">
      <Icon aria-hidden className="size-3.5" strokeWidth={1.85} />
      {children}
    </p>
  )
}

function Event(props: { Icon: LucideIcon; good?: boolean; children: ReactNode }) {
  const { Icon, good = false, children } = props
  return (
    <li className="flex items-start gap-1.5 pl-28 text-ink-3 text-sm">
      <Icon
        aria-hidden
        className={cn('mt-0.5 size-3.5 shrink-0', good && 'text-positive')}
        strokeWidth={1.85}
      />
      <span className={cn(good && 'font-semibold text-positive')}>{children}</span>
    </li>
  )
}
