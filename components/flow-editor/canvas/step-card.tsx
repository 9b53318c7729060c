'use client'

import { Handle, type Node, type NodeProps, Position, useStore } from '@xyflow/react'
import { Check, CircleAlert, Ear, TriangleAlert, Volume2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { useView } from '#components/flow-editor/state/editor-context.tsx'
import { faceOf, shapedData } from '#components/flow-editor/state/face-of.ts'
import { Guard } from '#components/flow-editor/state/guard.tsx'
import { cn } from '#components/ui/cn.ts'
import { CARD_HEIGHT } from './card-size.ts'
import { GroupTile } from './group-tile.tsx'
import { JackStrip } from './jack-strip.tsx'
import type { StepModel } from './step-model.ts'

export type StepNode = Node<{ model: StepModel }, 'step'>

/** Under this zoom a card shows its tile and name only. */
const FAR = 0.45

/** One step on the canvas, of any type. */
export const StepCard = memo(function StepCard({ id, data, selected }: NodeProps<StepNode>) {
  const { model } = data
  const far = useStore((state) => state.transform[2] < FAR)
  const active = useView((view) => view.live?.active === id && view.live.doing !== 'ended')
  const visited = useView((view) => view.live?.visited.has(id) ?? false)
  return (
    <div
      data-step={id}
      style={{ width: model.width, height: CARD_HEIGHT }}
      className={cn(
        'group/card relative rounded-card border border-line-strong/45 bg-surface text-left text-ink transition-[border-color] hover:border-line-strong',
        selected &&
          'border-focus shadow-[0_0_0_0.5px_var(--focus),0_0_0_5px_color-mix(in_oklch,var(--focus)_22%,transparent)] hover:border-focus',
        active &&
          'border-casing shadow-[0_0_0_2px_var(--casing),0_0_0_5px_var(--lamp)] dark:border-lamp dark:shadow-[0_0_0_1px_var(--lamp),0_0_18px_2px_color-mix(in_oklch,var(--lamp)_38%,transparent)]',
      )}
    >
      {model.isStart ? null : (
        <Handle
          type="target"
          position={Position.Top}
          id="in"
          className="inlet"
          style={{ left: model.width / 2 }}
        />
      )}
      {far ? (
        <FarFace model={model} />
      ) : (
        <NearFace model={model} visited={visited} active={active} />
      )}
      <Marks model={model} hidden={active} />
      {active ? <RunningWord /> : null}
      <JackStrip nodeId={id} model={model} far={far} />
    </div>
  )
})

function NearFace({
  model,
  visited,
  active,
}: {
  model: StepModel
  visited: boolean
  active: boolean
}) {
  const words = useTranslations('editor')
  return (
    <div className="flex h-22 flex-col px-2.5 pt-2.25">
      <div className="flex h-6.5 items-center gap-2">
        <GroupTile type={model.node.type} />
        <span className="min-w-0 grow truncate font-title text-step">{model.node.name}</span>
        {visited && !active ? (
          <Check
            role="img"
            aria-label={words('card.visited')}
            size={17}
            strokeWidth={2.4}
            className="shrink-0 text-ink dark:text-lamp"
          />
        ) : (
          <span className="shrink-0 text-ink-3 text-sm">{active ? '' : model.number}</span>
        )}
      </div>
      <p className="mt-1.5 line-clamp-2 text-ink-2 text-sm">
        <Guard fallback={words('card.broken')}>
          <Sentence model={model} />
        </Guard>
      </p>
    </div>
  )
}

function Sentence({ model }: { model: StepModel }) {
  const words = useTranslations('editor')
  const Card = faceOf(model.node.type)?.Card
  if (!Card) return words('card.unknownType', { type: model.node.type })
  return <Card data={shapedData(model.node)} flow={model.lookup} />
}

function FarFace({ model }: { model: StepModel }) {
  return (
    <div className="flex h-26 items-center gap-3 px-4">
      <GroupTile type={model.node.type} size={44} />
      <span className="line-clamp-2 min-w-0 break-words font-title text-[22px] leading-6.5 tracking-tight">
        {model.node.name}
      </span>
    </div>
  )
}

function Marks({ model, hidden }: { model: StepModel; hidden: boolean }) {
  const words = useTranslations('editor')
  if (hidden || model.mustFix + model.shouldFix === 0) return null
  const must = model.mustFix > 0
  const Icon = must ? CircleAlert : TriangleAlert
  const count = must ? model.mustFix : model.shouldFix
  return (
    <span
      role="img"
      aria-label={words(must ? 'card.mustFix' : 'card.shouldFix', { count })}
      className={cn(
        'absolute -top-2.25 right-[-5px] flex h-4.5 items-center gap-1 rounded-full px-2 font-title text-xs',
        must ? 'bg-danger text-surface' : 'border border-warning bg-warning-soft text-warning',
      )}
    >
      <Icon aria-hidden size={12} strokeWidth={2.2} />
      {count}
    </span>
  )
}

function RunningWord() {
  const words = useTranslations('editor')
  const doing = useView((view) => view.live?.doing ?? 'listening')
  const Icon = doing === 'speaking' ? Volume2 : Ear
  return (
    <span className="absolute -top-2.5 right-3 flex h-5 items-center gap-1 rounded-full bg-bakelite px-2 font-title text-on-bakelite text-xs dark:bg-lamp dark:text-on-lamp">
      <Icon aria-hidden size={12} strokeWidth={2.2} className="text-lamp dark:text-on-lamp" />
      {words(`card.doing.${doing}`)}
    </span>
  )
}
