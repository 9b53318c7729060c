'use client'

import '@xyflow/react/dist/base.css'
import './canvas.css'
import {
  type Connection,
  type FinalConnectionState,
  type NodeChange,
  ReactFlow,
  type ReactFlowInstance,
  ViewportPortal,
} from '@xyflow/react'
import { useTranslations } from 'next-intl'
import { type DragEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Position } from '#components/flow-editor/document/node-commands.ts'
import { useDerived, useEditor, useView } from '#components/flow-editor/state/editor-context.tsx'
import type { Acts } from '#components/flow-editor/state/use-acts.ts'
import { isNodeType } from '#runtime/nodes/node-type-list.ts'
import { CanvasTools } from './canvas-tools.tsx'
import { CordEdge, type CordEdgeType } from './cord-edge.tsx'
import { CordPlus } from './cord-plus.tsx'
import { firstViewport } from './first-viewport.ts'
import { StepCard, type StepNode } from './step-card.tsx'
import { useCanvasKeys } from './use-canvas-keys.ts'
import { useDrawing } from './use-drawing.ts'
import { useGoTo } from './use-go-to.ts'

const NODE_TYPES = { step: StepCard }
const EDGE_TYPES = { cord: CordEdge }
const NOTHING: ReadonlyMap<string, Position> = new Map()

/** What the palette puts on the clipboard of a drag. */
export const STEP_DRAG = 'application/x-centralita-step'

/** The wall of jacks: cards, cords and everything that can be done to them. */
export function FlowCanvas({ acts }: { acts: Acts }) {
  const words = useTranslations('editor')
  const { view, readOnly } = useEditor()
  const derived = useDerived()
  const [dragged, setDragged] = useState(NOTHING)
  const { nodes, edges, middles } = useDrawing(dragged)
  const box = useRef<HTMLElement>(null)
  const [flow, setFlow] = useState<ReactFlowInstance<StepNode, CordEdgeType> | null>(null)
  const selection = useView((state) => state.selection)
  const onKeyDown = useCanvasKeys(acts)
  useKeysOfNobody(onKeyDown)
  useGoTo(flow, box)

  const cards = useMemo(
    () =>
      nodes.map((node) => ({
        id: node.id,
        ...node.position,
        width: node.width ?? 240,
        height: node.height ?? 112,
      })),
    [nodes],
  )
  const onInit = (instance: ReactFlowInstance<StepNode, CordEdgeType>) => {
    const size = box.current?.getBoundingClientRect()
    if (size) void instance.setViewport(firstViewport(cards, derived.document.startNodeId, size))
    setFlow(instance)
  }
  const onNodesChange = useCallback(
    (changes: NodeChange<StepNode>[]) => {
      const moved = changes.flatMap((change) =>
        change.type === 'position' && change.position && change.dragging
          ? [[change.id, change.position] as const]
          : [],
      )
      if (moved.length > 0) setDragged((places) => new Map([...places, ...moved]))
      const chosen = changes.filter((change) => change.type === 'select')
      if (chosen.length === 0) return
      view.setState(({ selection: before }) => {
        const next = new Set(before)
        for (const change of chosen) {
          if (change.selected) next.add(change.id)
          else next.delete(change.id)
        }
        return { selection: [...next], cord: null }
      })
    },
    [view],
  )
  const onDrop = (event: DragEvent) => {
    const type = event.dataTransfer.getData(STEP_DRAG)
    if (!flow || !isNodeType(type)) return
    event.preventDefault()
    const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
    acts.add(type, { position: { x: Math.round(at.x - 120), y: Math.round(at.y - 20) } })
  }
  const onConnect = ({ source, sourceHandle, target }: Connection) => {
    if (sourceHandle) acts.connect({ from: source, outcome: sourceHandle }, target)
  }
  const onConnectEnd = (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
    if (
      state.isValid ||
      !state.fromNode ||
      !state.fromHandle?.id ||
      state.fromHandle.type !== 'source'
    )
      return
    const point = 'clientX' in event ? event : event.changedTouches[0]
    const exit = { from: state.fromNode.id, outcome: state.fromHandle.id }
    if (point)
      view.setState({ picking: { kind: 'exit', exit, x: point.clientX, y: point.clientY } })
  }
  return (
    <section
      ref={box}
      aria-label={words('canvas.name')}
      className="dotted-canvas relative size-full min-h-0 overflow-hidden"
      onKeyDown={(event) => onKeyDown(event.nativeEvent)}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(STEP_DRAG)) event.preventDefault()
      }}
      onDrop={onDrop}
    >
      <ReactFlow<StepNode, CordEdgeType>
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onInit={onInit}
        onNodesChange={onNodesChange}
        onNodeDragStop={(_, __, moved) => {
          acts.move(new Map(moved.map((node) => [node.id, node.position])))
          setDragged(NOTHING)
        }}
        onSelectionDragStop={(_, moved) => {
          acts.move(new Map(moved.map((node) => [node.id, node.position])))
          setDragged(NOTHING)
        }}
        onNodeClick={() => view.setState({ inspectorOpen: true, picking: null })}
        onNodeMouseEnter={(_, node) => view.setState({ hovered: node.id })}
        onNodeMouseLeave={() => view.setState({ hovered: null })}
        onEdgeClick={(_, edge) => view.setState({ cord: edge.id, selection: [] })}
        onPaneClick={() => view.setState({ selection: [], cord: null, picking: null })}
        onConnect={onConnect}
        onConnectEnd={onConnectEnd}
        connectionLineComponent={ConnectingCord}
        connectOnClick={!readOnly}
        nodesConnectable={!readOnly}
        nodesDraggable={!readOnly}
        edgesFocusable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode="Shift"
        multiSelectionKeyCode={['Shift', 'Meta', 'Control']}
        snapToGrid
        snapGrid={[4, 4]}
        minZoom={0.1}
        maxZoom={1.6}
        panOnScroll
        zoomOnDoubleClick={false}
        elevateNodesOnSelect={false}
        onlyRenderVisibleElements
        attributionPosition="bottom-center"
        aria-label={words('canvas.hint')}
      >
        <ViewportPortal>
          <CordPlus middles={middles} selection={selection} />
        </ViewportPortal>
        <CanvasTools cards={cards} box={box} acts={acts} />
      </ReactFlow>
    </section>
  )
}

/** Keys pressed while nothing has the focus are meant for the canvas. */
function useKeysOfNobody(onKeyDown: (event: KeyboardEvent) => void) {
  const latest = useRef(onKeyDown)
  useEffect(() => {
    latest.current = onKeyDown
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.target === document.body) latest.current(event)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

function ConnectingCord({
  fromX,
  fromY,
  toX,
  toY,
}: {
  fromX: number
  fromY: number
  toX: number
  toY: number
}) {
  const middle = toY > fromY ? (fromY + toY) / 2 : fromY + 20
  return (
    <path
      className="connecting-cord"
      d={`M${fromX} ${fromY}L${fromX} ${middle}L${toX} ${middle}L${toX} ${toY}`}
    />
  )
}
