import { definitionOf } from '#runtime/graph/definition-of.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import type { NodeGroup } from '#runtime/nodes/node-schema.ts'
import { CARD_SIZE, miniatureOf } from './miniature.ts'

const HUES: Record<NodeGroup, { tile: string; dot: string }> = {
  talk: { tile: 'fill-talk-soft', dot: 'fill-talk' },
  decide: { tile: 'fill-decide-soft', dot: 'fill-decide' },
  people: { tile: 'fill-people-soft', dot: 'fill-people' },
  tickets: { tile: 'fill-tickets-soft', dot: 'fill-tickets' },
  calendar: { tile: 'fill-calendar-soft', dot: 'fill-calendar' },
  system: { tile: 'fill-system-soft', dot: 'fill-system' },
}

/** The beginning of a flow as a small canvas. Decoration: the card beside it says the same in words. */
export function MiniatureDrawing({ document }: { document: FlowDocument }) {
  const drawing = miniatureOf(document)
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      className="dotted-canvas block w-full"
      fill="none"
    >
      {drawing.cords.map((cord) => (
        <path
          key={cord.path}
          d={cord.path}
          className={cord.main ? 'stroke-brand' : 'stroke-cord'}
          strokeWidth={cord.main ? 2.5 : 1.25}
        />
      ))}
      {drawing.cards.map(({ id, type, x, y }) => {
        const hue = HUES[definitionOf(type)?.group ?? 'system']
        return (
          <g key={id} transform={`translate(${x} ${y})`}>
            <rect
              {...CARD_SIZE}
              rx="4"
              className="fill-surface stroke-line-strong"
              strokeWidth="0.9"
            />
            <rect x="4" y="4" width="10" height="10" rx="2.5" className={hue.tile} />
            <circle cx="9" cy="9" r="2.4" className={hue.dot} />
            <rect x="18" y="7" width="37" height="4" rx="2" className="fill-line" />
          </g>
        )
      })}
    </svg>
  )
}
