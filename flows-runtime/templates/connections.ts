import type { FlowEdge } from '#runtime/graph/flow.ts'

/** Edges from a table: step -> exit -> next step. */
export function connections(table: Record<string, Record<string, string>>): FlowEdge[] {
  return Object.entries(table).flatMap(([from, exits]) =>
    Object.entries(exits).map(([outcome, to]) => ({ from, outcome, to })),
  )
}
