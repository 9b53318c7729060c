import type { FlowDocument, FlowEdge } from '#runtime/graph/flow.ts'

export type Exit = { from: string; outcome: string }

/** Leads an exit to a step; an exit leads to one step only, so an earlier cord is replaced. */
export function setEdge(document: FlowDocument, exit: Exit, to: string): FlowDocument {
  const exists = (id: string) => document.nodes.some((node) => node.id === id)
  if (!exists(exit.from) || !exists(to)) return document
  const earlier = document.edges.find((edge) => leaves(edge, exit))
  if (earlier?.to === to) return document
  const edge: FlowEdge = { from: exit.from, outcome: exit.outcome, to }
  return {
    ...document,
    edges: earlier
      ? document.edges.map((each) => (each === earlier ? edge : each))
      : [...document.edges, edge],
  }
}

/** Unplugs exits. */
export function removeEdges(document: FlowDocument, exits: readonly Exit[]): FlowDocument {
  const edges = document.edges.filter((edge) => !exits.some((exit) => leaves(edge, exit)))
  return edges.length === document.edges.length ? document : { ...document, edges }
}

/** The step that an exit leads to; null when it is free. */
export function targetOf(document: FlowDocument, exit: Exit): string | null {
  return document.edges.find((edge) => leaves(edge, exit))?.to ?? null
}

/** A key that names an exit among all cords. */
export function exitKey(exit: Exit): string {
  return `${exit.from}/${exit.outcome}`
}

function leaves(edge: FlowEdge, exit: Exit): boolean {
  return edge.from === exit.from && edge.outcome === exit.outcome
}
