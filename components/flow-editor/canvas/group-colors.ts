import type { NodeGroup } from '#runtime/nodes/node-schema.ts'

/** The tile of each group: its hue on its soft ground. */
export const TILE: Record<NodeGroup, string> = {
  talk: 'bg-talk-soft text-talk',
  decide: 'bg-decide-soft text-decide',
  people: 'bg-people-soft text-people',
  tickets: 'bg-tickets-soft text-tickets',
  calendar: 'bg-calendar-soft text-calendar',
  system: 'bg-system-soft text-system',
}

/** The hue of each group, for drawings. */
export const HUE: Record<NodeGroup, string> = {
  talk: 'var(--talk)',
  decide: 'var(--decide)',
  people: 'var(--people)',
  tickets: 'var(--tickets)',
  calendar: 'var(--calendar)',
  system: 'var(--system)',
}
