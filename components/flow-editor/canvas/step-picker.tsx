'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type ReactNode, useId, useMemo, useState } from 'react'
import type { Derived } from '#components/flow-editor/state/derive.ts'
import { useDerived, useEditor, useView } from '#components/flow-editor/state/editor-context.tsx'
import { allTypes } from '#components/flow-editor/state/face-of.ts'
import type { Acts } from '#components/flow-editor/state/use-acts.ts'
import type { Picking } from '#components/flow-editor/state/view-state.ts'
import { cn } from '#components/ui/cn.ts'
import { Input } from '#components/ui/input.tsx'
import { Popover } from '#components/ui/popover.tsx'
import { GroupTile } from './group-tile.tsx'

type Row = {
  key: string
  group: 'exits' | 'steps' | 'types'
  name: string
  detail?: string
  icon?: ReactNode
  search: string
  choose(): void
}

/** Chooses where an exit leads: a step that is there, or a new one. Opens at the point that the view names. */
export function StepPicker({ acts }: { acts: Acts }) {
  const { view } = useEditor()
  const words = useTranslations('editor')
  const picking = useView((state) => state.picking)
  if (!picking) return null
  const from = picking.kind === 'exit' ? picking.exit.from : picking.from
  const close = () => view.setState({ picking: null, goTo: { nodeId: from, focus: true } })
  return (
    <Popover
      open
      onOpenChange={(open) => {
        if (!open) close()
      }}
      align="center"
      className="w-76 p-0"
      trigger={
        <button
          type="button"
          tabIndex={-1}
          aria-label={words('picker.name')}
          style={{ left: picking.x, top: picking.y }}
          className="pointer-events-none fixed size-px opacity-0"
        />
      }
    >
      <PickerList key={JSON.stringify(picking)} picking={picking} acts={acts} onClose={close} />
    </Popover>
  )
}

function PickerList({ picking, acts, onClose }: { picking: Picking; acts: Acts; onClose(): void }) {
  const words = useTranslations('editor')
  const { view } = useEditor()
  const derived = useDerived()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const rows = useMemo(() => {
    const all = rowsFor(picking, derived, acts, (next) => view.setState({ picking: next }))
    const wanted = plain(query)
    return all.filter((row) => plain(row.search).includes(wanted))
  }, [picking, derived, acts, view, query])
  const choose = (row: Row | undefined) => {
    if (!row) return
    onClose()
    row.choose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined && rows.length > 0) {
      event.preventDefault()
      setAt((at + by + rows.length) % rows.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(rows[at])
    }
  }
  return (
    <div className="flex max-h-96 flex-col">
      <div className="border-line border-b p-2">
        <Input
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={rows[at] ? `${id}-${at}` : undefined}
          aria-label={words('picker.search')}
          placeholder={words('picker.search')}
          icon={<Search strokeWidth={1.85} />}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={words('picker.name')}
        className="min-h-0 overflow-y-auto p-1"
      >
        {rows.length === 0 ? (
          <p className="px-2 py-2 text-ink-3 text-sm">{words('picker.none')}</p>
        ) : null}
        {rows.map((row, index) => (
          <div key={row.key}>
            {rows[index - 1]?.group === row.group ? null : (
              <p aria-hidden className="px-2 pt-2 pb-1 font-semibold text-ink-3 text-xs">
                {words(`picker.${row.group}`)}
              </p>
            )}
            {/* biome-ignore lint/a11y/useFocusableInteractive: the search box keeps the focus */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the search box */}
            <div
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              ref={index === at ? scrollIntoSight : undefined}
              onClick={() => choose(row)}
              onPointerMove={() => setAt(index)}
              className={cn(
                'flex cursor-default items-center gap-2 rounded-control px-2 py-1.5',
                index === at && 'bg-hover',
              )}
            >
              {row.icon}
              <span className="min-w-0 grow">
                <span className="block truncate font-semibold text-sm">{row.name}</span>
                {row.detail ? (
                  <span className="block truncate text-ink-3 text-xs">{row.detail}</span>
                ) : null}
              </span>
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}

function rowsFor(
  picking: Picking,
  derived: Derived,
  acts: Acts,
  pickNext: (next: Picking) => void,
): Row[] {
  const exits = picking.kind === 'exit' ? [] : (derived.exits.get(picking.from) ?? [])
  if (picking.kind === 'connect' && exits.length !== 1) return exitRows(picking, derived, pickNext)
  const single = exits[0]
  const exit =
    picking.kind === 'exit'
      ? picking.exit
      : picking.kind === 'connect' && single
        ? { from: picking.from, outcome: single.outcome }
        : undefined
  const steps = exit
    ? derived.document.nodes
        .filter((node) => node.id !== derived.document.startNodeId)
        .toSorted((a, b) => (derived.numbers.get(a.id) ?? 0) - (derived.numbers.get(b.id) ?? 0))
        .map(
          (node): Row => ({
            key: `step ${node.id}`,
            group: 'steps',
            name: `${derived.numbers.get(node.id)} ${node.name}`,
            icon: <GroupTile type={node.type} />,
            search: node.name,
            choose: () => acts.connect(exit, node.id),
          }),
        )
    : []
  const language = derived.lookup.language
  const types = allTypes().map(
    ({ type, face }): Row => ({
      key: `type ${type}`,
      group: 'types',
      name: face.words[language].name,
      detail: face.words[language].description,
      icon: <GroupTile type={type} />,
      search: Object.values(face.words)
        .map((each) => `${each.name} ${each.description}`)
        .join(' '),
      choose: () => acts.add(type, { from: exit }),
    }),
  )
  return [...steps, ...types]
}

function exitRows(
  picking: Extract<Picking, { kind: 'connect' }>,
  derived: Derived,
  pickNext: (next: Picking) => void,
): Row[] {
  return (derived.exits.get(picking.from) ?? []).map((exit) => {
    const to = derived.leads.get(`${picking.from}/${exit.outcome}`)
    const target = to ? derived.nodes.get(to) : undefined
    return {
      key: `exit ${exit.outcome}`,
      group: 'exits',
      name: exit.name,
      ...(target ? { detail: `→ ${derived.numbers.get(target.id)} ${target.name}` } : {}),
      search: exit.name,
      choose: () =>
        pickNext({
          kind: 'exit',
          exit: { from: picking.from, outcome: exit.outcome },
          x: picking.x,
          y: picking.y,
        }),
    }
  })
}

function scrollIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
