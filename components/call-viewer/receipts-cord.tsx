import { Ban, Check, Clock, Database, type LucideIcon, PlugZap, Send } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Moment } from '#components/shell/moment.tsx'
import { cn } from '#components/ui/cn.ts'
import type { HistoryEntry } from '#lib/outbox/deliveries.ts'

export type ReceiptsCordProps = {
  reference: string
  history: readonly HistoryEntry[]
}

type Stop = { Icon: LucideIcon; look: string; title: string; detail?: ReactNode; at?: Date }

const PLAIN = 'border-line-strong bg-surface text-ink-2'
const LATE = 'border-warning bg-surface text-warning'
const BROKEN = 'border-danger bg-surface text-danger'

/** What became of a record, along a cord: kept here, sent, answered. Only the outside receipt is filled green. */
export function ReceiptsCord({ reference, history }: ReceiptsCordProps) {
  const words = useTranslations('calls.receipts')
  return (
    <ol className="flex flex-col">
      {history.map(stopOf).map((stop, index) => (
        <li
          key={stop.title}
          className={cn(
            'relative flex gap-3 pb-4 last:pb-0',
            index < history.length - 1 &&
              'before:absolute before:top-6 before:bottom-0 before:left-[11px] before:w-0.5 before:bg-cord/60 before:content-[""]',
          )}
        >
          <span
            aria-hidden
            className={cn(
              'relative flex size-6 shrink-0 items-center justify-center rounded-full border-2',
              stop.look,
            )}
          >
            <stop.Icon className="size-3" strokeWidth={2.2} />
          </span>
          <span className="min-w-0 grow">
            <span className="flex items-baseline justify-between gap-3">
              <span className="font-title text-base">{stop.title}</span>
              {stop.at ? (
                <Moment at={stop.at} show="seconds" className="text-ink-3 text-xs" />
              ) : null}
            </span>
            {stop.detail ? <span className="block text-ink-3 text-xs">{stop.detail}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  )

  function stopOf(entry: HistoryEntry): Stop {
    switch (entry.kind) {
      case 'kept':
        return {
          Icon: Database,
          look: PLAIN,
          title: words('kept'),
          detail: words('keptDetail', { reference }),
          at: entry.at,
        }
      case 'sent':
        return {
          Icon: Send,
          look: PLAIN,
          title: words('sent'),
          detail: words('attempts', { count: entry.attempts }),
        }
      case 'answered':
        return {
          Icon: Check,
          look: 'border-positive bg-positive text-surface',
          title: words('answered', { number: entry.number }),
          detail: words('answeredDetail', { system: systemName(entry.system) }),
          at: entry.at,
        }
      case 'not-taken':
        return notTaken(entry)
    }
  }

  function notTaken(entry: Extract<HistoryEntry, { kind: 'not-taken' }>): Stop {
    const { state, reason, nextAttemptAt } = entry
    const title = words(`notTaken.${state}`)
    switch (state) {
      case 'waiting': {
        const next = nextAttemptAt ? (
          <>
            {words('next')} <Moment at={nextAttemptAt} show="recent" />
          </>
        ) : null
        return {
          Icon: Clock,
          look: LATE,
          title,
          detail: (
            <>
              {reason} {next}
            </>
          ),
        }
      }
      case 'paused':
        return { Icon: PlugZap, look: LATE, title, detail: reason }
      case 'refused':
      case 'dead':
        return { Icon: Ban, look: BROKEN, title, detail: reason }
    }
  }

  function systemName(system: string): string {
    return system === 'built-in' ? words('ownDesk') : system
  }
}
