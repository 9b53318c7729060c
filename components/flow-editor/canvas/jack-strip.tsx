'use client'

import { Handle, Position } from '@xyflow/react'
import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Fragment, type MouseEvent } from 'react'
import type { NamedExit } from '#components/flow-editor/state/derive.ts'
import { useEditor, useView } from '#components/flow-editor/state/editor-context.tsx'
import { cn } from '#components/ui/cn.ts'
import { type Cell, jackX, stripCells } from './card-size.ts'
import type { StepModel } from './step-model.ts'

export type JackStripProps = { nodeId: string; model: StepModel; far: boolean }

/** The exits of a step, each with its name and its jack on the lower edge. */
export function JackStrip({ nodeId, model, far }: JackStripProps) {
  const words = useTranslations('editor')
  const cells = stripCells(model.exits)
  return (
    <>
      <div
        className={cn(
          'absolute inset-x-0 bottom-0 flex h-6 divide-x divide-line overflow-hidden rounded-b-[10px] border-line border-t bg-sunken',
          far && 'invisible',
        )}
      >
        {cells.length === 0 ? (
          <span className="flex grow items-center justify-center font-semibold text-ink-2 text-xs">
            {words('card.callEnds')}
          </span>
        ) : null}
        {cells.map((cell, index) => (
          <span
            key={cellKey(cell)}
            className="flex min-w-0 flex-1 items-center justify-center px-1.5 pb-0.5 font-semibold text-ink-2 text-xs"
          >
            <span className="truncate">
              {cell.kind === 'exit'
                ? cell.exit.name
                : words('card.more', { count: cell.exits.length })}
            </span>
            <span className="sr-only">{index < cells.length - 1 ? ', ' : ''}</span>
          </span>
        ))}
      </div>
      {cells.map((cell, index) => (
        <Fragment key={cellKey(cell)}>
          <Jack nodeId={nodeId} model={model} cell={cell} left={jackX(index, model.exits.length)} />
        </Fragment>
      ))}
    </>
  )
}

type JackProps = {
  nodeId: string
  model: StepModel
  cell: Cell<NamedExit>
  left: number
}

function Jack({ nodeId, model, cell, left }: JackProps) {
  const exits = cell.kind === 'exit' ? [cell.exit] : cell.exits
  const plugs = exits.map((exit) => model.plugs[model.exits.indexOf(exit)] ?? 'free')
  const plug = plugs.includes('loose') ? 'loose' : plugs.includes('free') ? 'free' : 'plugged'
  const lit = useView((view) =>
    exits.some((exit) => view.live?.taken.has(`${nodeId}/${exit.outcome}`)),
  )
  const loose = exits.find((_, index) => plugs[index] === 'loose')
  return (
    <>
      {exits.map((exit) => (
        <Handle
          key={exit.outcome}
          type="source"
          position={Position.Bottom}
          id={exit.outcome}
          className="jack"
          data-plug={plug}
          data-lit={lit || undefined}
          style={{ left }}
        />
      ))}
      {loose && !lit ? <LooseStub nodeId={nodeId} exit={loose} left={left} /> : null}
    </>
  )
}

function LooseStub({ nodeId, exit, left }: { nodeId: string; exit: NamedExit; left: number }) {
  const words = useTranslations('editor')
  const { view, readOnly } = useEditor()
  const live = useView((state) => state.live !== null)
  if (live) return null
  const open = (event: MouseEvent<HTMLButtonElement>) => {
    event.stopPropagation()
    const box = event.currentTarget.getBoundingClientRect()
    view.setState({
      picking: {
        kind: 'exit',
        exit: { from: nodeId, outcome: exit.outcome },
        x: box.left + box.width / 2,
        y: box.bottom,
      },
    })
  }
  return (
    <>
      <span
        aria-hidden
        style={{ left: left - 1, top: 119 }}
        className="absolute h-3 border-danger border-l-2 border-dashed"
      />
      <button
        type="button"
        tabIndex={-1}
        disabled={readOnly}
        aria-label={words('card.connectExit', { exit: exit.name })}
        onClick={open}
        style={{ left: left - 12, top: 129 }}
        className="nodrag nopan absolute flex size-6 items-center justify-center rounded-full"
      >
        <span className="flex size-5 items-center justify-center rounded-full border-2 border-danger bg-surface text-danger hover:bg-danger-soft">
          <Plus aria-hidden size={12} strokeWidth={2.6} />
        </span>
      </button>
    </>
  )
}

function cellKey(cell: Cell<NamedExit>): string {
  return cell.kind === 'exit' ? cell.exit.outcome : 'more'
}
