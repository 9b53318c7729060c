import type { NodeGroup } from '#runtime/nodes/node-schema.ts'

/** The hue of each group, for drawings. */
export const HUE: Record<NodeGroup, string> = {
  talk: 'var(--talk)',
  decide: 'var(--decide)',
  people: 'var(--people)',
  tickets: 'var(--tickets)',
  calendar: 'var(--calendar)',
  system: 'var(--system)',
}
