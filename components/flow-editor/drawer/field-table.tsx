'use client'

import {
  BadgeCheck,
  Database,
  Hash,
  Hourglass,
  Keyboard,
  PencilLine,
  Phone,
  Quote,
  Scale,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useDerived, useEditor, useView } from '#components/flow-editor/state/editor-context.tsx'
import { FieldIcon } from '#components/forms/field-icon.tsx'
import { said } from '#components/forms/flow-names.ts'
import { Badge } from '#components/ui/badge.tsx'
import { cn } from '#components/ui/cn.ts'
import type { Provenance } from '#lib/values/value.ts'
import { type KnownRow, knownValues } from './known-values.ts'

const LIVE_COLUMNS = ['field', 'value', 'source', 'turn', 'state'] as const
const PLAIN_COLUMNS = ['field', 'type', 'question'] as const

/** The fields of the flow; while a call is tried, what is known of each and where it came from. */
export function FieldTable() {
  const words = useTranslations('editor')
  const { lookup, document } = useDerived()
  const live = useView((state) => state.live)
  const known = knownValues(live?.entries ?? [])
  const lastTurn = Math.max(0, ...[...known.values()].map((row) => row.turn ?? 0))
  if (document.fields.length === 0)
    return <p className="px-4.5 py-3 text-ink-3 text-sm">{words('fields.none')}</p>
  const columns = live ? LIVE_COLUMNS : PLAIN_COLUMNS
  return (
    <table className="w-full border-collapse text-left text-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className="h-7.5 px-3 font-semibold text-ink-3 text-xs first:pl-4.5"
            >
              {words(`fields.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {document.fields.map((field) => {
          const row = known.get(field.id)
          const name = said(lookup, field.label) || field.id
          if (live)
            return (
              <LiveRow
                key={field.id}
                name={name}
                row={row}
                fresh={row?.turn != null && row.turn === lastTurn}
              />
            )
          return <PlainRow key={field.id} id={field.id} name={name} />
        })}
      </tbody>
    </table>
  )
}

function PlainRow({ id, name }: { id: string; name: string }) {
  const types = useTranslations('forms.fieldType')
  const { view } = useEditor()
  const { lookup, document } = useDerived()
  const field = document.fields.find((each) => each.id === id)
  if (!field) return null
  const open = () =>
    view.setState({
      selection: [],
      side: 'inspector',
      inspectorOpen: true,
      reveal: { nodeId: null, path: `fields.${id}` },
    })
  return (
    <tr className="border-line border-t">
      <td className="h-9 pl-4.5">
        <button
          type="button"
          onClick={open}
          className="flex items-center gap-2 font-semibold hover:underline"
        >
          <FieldIcon type={field.type} size={15} />
          {name}
        </button>
      </td>
      <td className="px-3 text-ink-2">{types(field.type)}</td>
      <td className="px-3 text-ink-2">{said(lookup, field.question)}</td>
    </tr>
  )
}

function LiveRow({
  name,
  row,
  fresh,
}: {
  name: string
  row: KnownRow | undefined
  fresh: boolean
}) {
  const words = useTranslations('editor')
  const empty = !row || row.value.value === null
  return (
    <tr className={cn('border-line border-t', fresh && !empty && 'bg-lamp-soft')}>
      <td className="h-9 whitespace-nowrap pl-4.5 font-semibold">{name}</td>
      <td className="px-3">
        {empty ? (
          <span className="text-ink-3">{words('fields.unknown')}</span>
        ) : (
          <>
            {row.value.replaces ? (
              <del className="mr-2 text-ink-3">{row.value.replaces}</del>
            ) : null}
            {row.value.display}
          </>
        )}
      </td>
      <td className="px-3">
        {empty || !row.value.source ? null : <Source source={row.value.source} />}
      </td>
      <td className="whitespace-nowrap px-3 text-ink-2">
        {empty || row.turn === null ? '' : `${row.turn} · ${clock(row.atMs ?? 0)}`}
      </td>
      <td className="px-3">{empty ? null : <StateBadge row={row} />}</td>
    </tr>
  )
}

function Source({ source }: { source: Provenance }) {
  const words = useTranslations('editor')
  const derived = useDerived()
  const look = {
    words: { Icon: Quote, text: source.kind === 'words' ? `«${source.words}»` : '' },
    keys: {
      Icon: Keyboard,
      text: source.kind === 'keys' ? words('source.keys', { keys: source.keys }) : '',
    },
    'caller-number': { Icon: Phone, text: words('source.callerNumber') },
    record: {
      Icon: Database,
      text:
        source.kind === 'record'
          ? (derived.lookup.factNames[source.name] ?? words('source.record'))
          : '',
    },
    constant: {
      Icon: Scale,
      text:
        source.kind === 'constant'
          ? words('source.constant', {
              step: derived.nodes.get(source.nodeId)?.name ?? source.nodeId,
            })
          : '',
    },
  }[source.kind]
  return (
    <span className="flex items-center gap-2 text-ink-2">
      <look.Icon aria-hidden size={14} strokeWidth={1.85} className="shrink-0 text-ink-3" />
      {look.text}
    </span>
  )
}

function StateBadge({ row }: { row: KnownRow }) {
  const words = useTranslations('editor')
  const icon = { 'aria-hidden': true, strokeWidth: 1.85 } as const
  const { status } = row.value
  if (status === 'confirmed')
    return (
      <Badge tone="positive" icon={<BadgeCheck {...icon} />}>
        {words('state.confirmed')}
      </Badge>
    )
  if (row.corrected)
    return (
      <Badge tone="info" icon={<PencilLine {...icon} />}>
        {words('state.corrected')}
      </Badge>
    )
  if (status === 'record')
    return (
      <Badge tone="positive" icon={<Database {...icon} />}>
        {words('state.record')}
      </Badge>
    )
  if (status === 'constant')
    return (
      <Badge tone="neutral" icon={<Hash {...icon} />}>
        {words('state.constant')}
      </Badge>
    )
  return (
    <Badge tone="outline" icon={<Hourglass {...icon} />}>
      {words('state.pending')}
    </Badge>
  )
}

function clock(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000))
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
}
