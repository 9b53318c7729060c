'use client'

import { Position as Side } from '@xyflow/react'
import { useMemo, useRef } from 'react'
import type { Position } from '#components/flow-editor/document/node-commands.ts'
import { useDerived, useProblems, useView } from '#components/flow-editor/state/editor-context.tsx'
import { CARD_HEIGHT, JACK_TARGET, jackX } from './card-size.ts'
import type { CordEdgeType } from './cord-edge.tsx'
import { cordMiddle, cordPath, crossingGaps } from './cord-path.ts'
import { type Cord, type Point, routeCords } from './cord-routing.ts'
import { marksOf } from './exit-trouble.ts'
import type { StepNode } from './step-card.tsx'
import { type StepModel, stepModels } from './step-model.ts'

/** What React Flow draws: cards where they are (or are being dragged), cords in their lanes. */
export type Drawn = {
  nodes: StepNode[]
  edges: CordEdgeType[]
  /** Where the "+" of a cord goes, by `exitKey`. */
  middles: ReadonlyMap<string, Point>
}

/** @param dragged places of cards that are being dragged just now. */
export function useDrawing(dragged: ReadonlyMap<string, Position>): Drawn {
  const derived = useDerived()
  const problems = useProblems()
  const selection = useView((view) => view.selection)
  const make = useRef<ReturnType<typeof stepModels>>(null)
  make.current ??= stepModels()
  const found = useMemo(() => marksOf(problems), [problems])
  const makeModels = make.current
  const models = useMemo(() => makeModels(derived, found), [makeModels, derived, found])
  const focusable = selection[0] ?? derived.document.startNodeId
  const nodes = useMemo(
    () =>
      [...models.values()].map((model) =>
        nodeOf(model, dragged.get(model.node.id), {
          selected: selection.includes(model.node.id),
          tabIndex: model.node.id === focusable ? 0 : -1,
        }),
      ),
    [models, dragged, selection, focusable],
  )
  const cords = useMemo(
    () => drawCords(models, dragged, derived.document.edges),
    [models, dragged, derived],
  )
  const taken = useView((view) => view.live?.taken)
  const edges = useMemo(
    () =>
      taken
        ? cords.edges.map((edge) => (taken.has(edge.id) ? { ...edge, zIndex: 1 } : edge))
        : cords.edges,
    [cords, taken],
  )
  return { nodes, edges, middles: cords.middles }
}

function nodeOf(
  model: StepModel,
  dragged: Position | undefined,
  state: { selected: boolean; tabIndex: number },
): StepNode {
  const jack = { width: JACK_TARGET, height: JACK_TARGET }
  return {
    id: model.node.id,
    type: 'step',
    position: dragged ?? model.node.position,
    width: model.width,
    height: CARD_HEIGHT,
    selected: state.selected,
    deletable: !model.isStart,
    domAttributes: { tabIndex: state.tabIndex },
    ariaLabel: ariaName(model),
    data: { model },
    handles: [
      ...(model.isStart
        ? []
        : [
            {
              id: 'in',
              type: 'target' as const,
              position: Side.Top,
              x: model.width / 2 - 20,
              y: -12,
              width: 40,
              height: 24,
            },
          ]),
      ...model.exits.map((exit, index) => ({
        id: exit.outcome,
        type: 'source' as const,
        position: Side.Bottom,
        x: jackX(index, model.exits.length) - JACK_TARGET / 2,
        y: CARD_HEIGHT - JACK_TARGET / 2,
        ...jack,
      })),
    ],
  }
}

function ariaName({ number, node, exits }: StepModel): string {
  return [String(number), node.name, ...exits.map((exit) => exit.name)].join(', ')
}

function drawCords(
  models: ReadonlyMap<string, StepModel>,
  dragged: ReadonlyMap<string, Position>,
  flowEdges: readonly { from: string; outcome: string; to: string }[],
): { edges: CordEdgeType[]; middles: Map<string, Point> } {
  const at = (model: StepModel) => dragged.get(model.node.id) ?? model.node.position
  const cards = [...models.values()].map((model) => ({
    id: model.node.id,
    ...at(model),
    width: model.width,
    height: CARD_HEIGHT,
  }))
  const cords = flowEdges.flatMap((edge): (Cord & { outcome: string })[] => {
    const from = models.get(edge.from)
    const to = models.get(edge.to)
    const index = from?.exits.findIndex((exit) => exit.outcome === edge.outcome) ?? -1
    if (!from || !to || index < 0) return []
    const start = at(from)
    const end = at(to)
    return [
      {
        id: `${edge.from}/${edge.outcome}`,
        source: edge.from,
        target: edge.to,
        outcome: edge.outcome,
        from: { x: start.x + jackX(index, from.exits.length), y: start.y + CARD_HEIGHT + 4 },
        to: { x: end.x + to.width / 2, y: end.y - 4 },
      },
    ]
  })
  const routes = routeCords(cards, cords)
  const gaps = crossingGaps(routes, new Map(cords.map((cord) => [cord.id, cord.target])))
  const edges = cords.map((cord): CordEdgeType => {
    const points = routes.get(cord.id) ?? []
    return {
      id: cord.id,
      type: 'cord',
      source: cord.source,
      sourceHandle: cord.outcome,
      target: cord.target,
      targetHandle: 'in',
      focusable: false,
      data: {
        path: cordPath(points, gaps.get(cord.id)),
        whole: cordPath(points),
        key: cord.id,
        from: cord.source,
        to: cord.target,
      },
    }
  })
  return { edges, middles: new Map([...routes].map(([id, points]) => [id, cordMiddle(points)])) }
}
