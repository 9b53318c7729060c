import type { FlowDocument, FlowNode } from '#runtime/graph/flow.ts'

export type Position = FlowNode['position']

/** A step's `data`: JSON, checked by its type's own schema. */
export type NodeData = FlowNode['data']

/** Adds a step. Its id must be free (`freeId`). */
export function addNode(document: FlowDocument, node: FlowNode): FlowDocument {
  return { ...document, nodes: [...document.nodes, node] }
}

/**
 * Removes steps and their cords. A cord that led into a removed step leads on to where the step's first connected
 * exit led (`exitOrder` names the exits of a step, main way first). The first step of the call stays.
 */
export function removeNodes(
  document: FlowDocument,
  ids: readonly string[],
  exitOrder: (node: FlowNode) => readonly string[],
): FlowDocument {
  const removed = new Set(ids.filter((id) => id !== document.startNodeId))
  const victims = document.nodes.filter((node) => removed.has(node.id))
  if (victims.length === 0) return document
  const next = nextAfter(document, removed, exitOrder)
  const edges = document.edges.flatMap((edge) => {
    if (removed.has(edge.from)) return []
    if (!removed.has(edge.to)) return [edge]
    const to = next(edge.to)
    return to === null || to === edge.from ? [] : [{ ...edge, to }]
  })
  const person = document.settings.personNodeId
  return {
    ...document,
    nodes: document.nodes.filter((node) => !removed.has(node.id)),
    edges,
    settings:
      person !== null && removed.has(person)
        ? { ...document.settings, personNodeId: null }
        : document.settings,
  }
}

/** Puts steps at new places; ids that the flow does not have are ignored. */
export function moveNodes(
  document: FlowDocument,
  places: ReadonlyMap<string, Position>,
): FlowDocument {
  const nodes = document.nodes.map((node) => {
    const place = places.get(node.id)
    const same = place === undefined || (place.x === node.position.x && place.y === node.position.y)
    return same ? node : { ...node, position: { x: Math.round(place.x), y: Math.round(place.y) } }
  })
  return nodes.every((node, index) => node === document.nodes[index])
    ? document
    : { ...document, nodes }
}

export function renameNode(document: FlowDocument, id: string, name: string): FlowDocument {
  return changeNode(document, id, (node) =>
    node.name === name ? node : { ...node, name: name.slice(0, 80) },
  )
}

export function setNote(document: FlowDocument, id: string, note: string): FlowDocument {
  return changeNode(document, id, (node) =>
    node.note === note ? node : { ...node, note: note.slice(0, 2000) },
  )
}

/** Replaces a step's settings; cords from exits that no longer exist go with them. */
export function setData(
  document: FlowDocument,
  id: string,
  data: NodeData,
  exitsOf: (node: FlowNode) => readonly string[],
): FlowDocument {
  const changed = changeNode(document, id, (node) => ({ ...node, data }))
  const node = changed.nodes.find((each) => each.id === id)
  if (!node) return document
  const exits = new Set(exitsOf(node))
  const edges = changed.edges.filter((edge) => edge.from !== id || exits.has(edge.outcome))
  return edges.length === changed.edges.length ? changed : { ...changed, edges }
}

/** The first free id made from the type: `say-1`, `say-2`, … */
export function freeId(taken: readonly { id: string }[], stem: string): string {
  const ids = new Set(taken.map((each) => each.id))
  let number = 1
  while (ids.has(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}

function changeNode(
  document: FlowDocument,
  id: string,
  change: (node: FlowNode) => FlowNode,
): FlowDocument {
  const nodes = document.nodes.map((node) => (node.id === id ? change(node) : node))
  return nodes.every((node, index) => node === document.nodes[index])
    ? document
    : { ...document, nodes }
}

function nextAfter(
  document: FlowDocument,
  removed: ReadonlySet<string>,
  exitOrder: (node: FlowNode) => readonly string[],
) {
  const mainWay = (id: string): string | null => {
    const node = document.nodes.find((each) => each.id === id)
    if (!node) return null
    const outgoing = document.edges.filter((edge) => edge.from === id)
    const order = exitOrder(node)
    const first = outgoing.toSorted(
      (one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome),
    )[0]
    return first?.to ?? null
  }
  return (id: string): string | null => {
    const seen = new Set<string>()
    let at: string | null = id
    while (at !== null && removed.has(at)) {
      if (seen.has(at)) return null
      seen.add(at)
      at = mainWay(at)
    }
    return at
  }
}
