import type { FlowDocument } from '#runtime/graph/flow.ts'

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

/**
 * The step that an arrow key leads to: down along the first connected exit, up to the step that leads here first,
 * sideways to the nearest card of the same row. Null when there is none.
 * @param exitsOf exits of a step by id, main way first.
 */
export function walk(
  document: FlowDocument,
  fromId: string,
  {
    arrow,
    exitsOf,
    numbers,
  }: { arrow: Arrow; exitsOf(id: string): readonly string[]; numbers: ReadonlyMap<string, number> },
): string | null {
  const from = document.nodes.find((node) => node.id === fromId)
  if (!from) return null
  switch (arrow) {
    case 'ArrowDown': {
      const leads = new Map(
        document.edges
          .filter((edge) => edge.from === fromId)
          .map((edge) => [edge.outcome, edge.to]),
      )
      const ways = exitsOf(fromId).flatMap((outcome) => leads.get(outcome) ?? [])
      return (
        ways.find((id) => (numbers.get(id) ?? 0) > (numbers.get(fromId) ?? 0)) ?? ways[0] ?? null
      )
    }
    case 'ArrowUp': {
      const sources = document.edges.filter((edge) => edge.to === fromId).map((edge) => edge.from)
      return sources.toSorted((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0))[0] ?? null
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const sign = arrow === 'ArrowLeft' ? -1 : 1
      const beside = document.nodes.filter(
        (node) =>
          node.id !== fromId &&
          Math.abs(node.position.y - from.position.y) < 90 &&
          Math.sign(node.position.x - from.position.x) === sign,
      )
      return (
        beside.toSorted(
          (a, b) =>
            Math.abs(a.position.x - from.position.x) - Math.abs(b.position.x - from.position.x),
        )[0]?.id ?? null
      )
    }
  }
}
