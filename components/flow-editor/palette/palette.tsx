'use client'

import {
  CalendarDays,
  Headset,
  MessageSquare,
  PanelLeftClose,
  Plug,
  Plus,
  Search,
  Split,
  Ticket,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { STEP_DRAG } from '#components/flow-editor/canvas/flow-canvas.tsx'
import { GroupTile } from '#components/flow-editor/canvas/group-tile.tsx'
import { useEditor, useView } from '#components/flow-editor/state/editor-context.tsx'
import { allTypes } from '#components/flow-editor/state/face-of.ts'
import type { Acts } from '#components/flow-editor/state/use-acts.ts'
import { cn } from '#components/ui/cn.ts'
import { GROUP_HUES } from '#components/ui/group-tile.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import { NODE_GROUPS, type NodeGroup } from '#runtime/nodes/node-schema.ts'

const GROUP_ICONS = {
  talk: MessageSquare,
  decide: Split,
  people: Headset,
  tickets: Ticket,
  calendar: CalendarDays,
  system: Plug,
} as const satisfies Record<NodeGroup, typeof Plug>

/** What can be put into a call, by group. Click adds after the selected step; dragging puts it anywhere. */
export function Palette({ acts }: { acts: Acts }) {
  const open = useView((view) => view.paletteOpen)
  return open ? <OpenPalette acts={acts} /> : <PaletteRail />
}

function PaletteRail() {
  const words = useTranslations('editor')
  const { view, readOnly } = useEditor()
  const groups = NODE_GROUPS.filter((group) => allTypes().some((each) => each.group === group))
  const open = (group?: NodeGroup) => {
    view.setState({ paletteOpen: true })
    requestAnimationFrame(() =>
      document.getElementById(group ? `palette-${group}` : 'palette-search')?.focus(),
    )
  }
  return (
    <nav
      aria-label={words('palette.name')}
      className="flex w-16.5 shrink-0 flex-col items-center gap-3 border-line border-r bg-surface py-2.5"
    >
      <IconButton
        variant="primary"
        label={words('palette.open')}
        side="right"
        icon={<Plus aria-hidden strokeWidth={2.2} />}
        disabled={readOnly}
        className="size-9"
        onClick={() => open()}
      />
      <span aria-hidden className="w-6 border-line border-t" />
      {groups.map((group) => (
        <RailButton key={group} group={group} disabled={readOnly} onClick={() => open(group)}>
          {words(`group.${group}`)}
        </RailButton>
      ))}
    </nav>
  )
}

type RailButtonProps = { group: NodeGroup; disabled: boolean; onClick(): void; children: ReactNode }

function RailButton({ group, disabled, onClick, children }: RailButtonProps) {
  const Icon = GROUP_ICONS[group]
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={onClick}
      className="group flex w-full flex-col items-center gap-1 rounded-control py-0.5 text-ink text-xs disabled:opacity-50"
    >
      <span
        aria-hidden
        className={cn(
          'flex size-7.5 items-center justify-center rounded-control transition-transform group-hover:scale-106',
          GROUP_HUES[group],
        )}
      >
        <Icon size={17} strokeWidth={1.75} />
      </span>
      {children}
    </button>
  )
}

function OpenPalette({ acts }: { acts: Acts }) {
  const words = useTranslations('editor')
  const { view, start } = useEditor()
  const [query, setQuery] = useState('')
  const wanted = plain(query)
  const found = allTypes().filter(({ face }) =>
    Object.values(face.words).some((each) =>
      plain(`${each.name} ${each.description}`).includes(wanted),
    ),
  )
  return (
    <nav
      aria-label={words('palette.name')}
      className="flex w-59 shrink-0 flex-col border-line border-r bg-surface"
    >
      <div className="flex items-center gap-1 p-3 pb-2">
        <Input
          id="palette-search"
          aria-label={words('palette.search')}
          placeholder={words('palette.search')}
          icon={<Search strokeWidth={1.85} />}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && found[0]) acts.add(found[0].type)
            if (event.key === 'Escape') view.setState({ paletteOpen: false })
          }}
        />
        <IconButton
          size={28}
          label={words('palette.close')}
          icon={<PanelLeftClose aria-hidden strokeWidth={1.85} />}
          onClick={() => view.setState({ paletteOpen: false })}
        />
      </div>
      <div className="min-h-0 grow overflow-y-auto px-1.5 pb-4">
        {found.length === 0 ? (
          <p className="px-2 py-1 text-ink-3 text-sm">{words('palette.none')}</p>
        ) : null}
        {NODE_GROUPS.map((group) => {
          const types = found.filter((each) => each.group === group)
          if (types.length === 0) return null
          return (
            <section key={group} aria-label={words(`group.${group}`)} className="pt-2">
              <h2
                id={`palette-${group}`}
                tabIndex={-1}
                className="px-2 pb-1 font-semibold text-ink-3 text-sm outline-none"
              >
                {words(`group.${group}`)}
              </h2>
              {types.map(({ type, face }) => (
                <button
                  key={type}
                  type="button"
                  draggable
                  onDragStart={(event) => {
                    event.dataTransfer.setData(STEP_DRAG, type)
                    event.dataTransfer.effectAllowed = 'copy'
                  }}
                  onClick={() => acts.add(type)}
                  className="flex w-full items-center gap-2.5 rounded-control px-2 py-1 text-left transition-colors hover:bg-hover"
                >
                  <GroupTile type={type} />
                  <span className="min-w-0">
                    <span className="block font-semibold text-sm">
                      {face.words[start.language].name}
                    </span>
                    <span className="block text-ink-3 text-xs">
                      {face.words[start.language].description}
                    </span>
                  </span>
                </button>
              ))}
            </section>
          )
        })}
      </div>
    </nav>
  )
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
