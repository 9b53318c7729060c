import type { z } from 'zod'
import type { Localized } from '#lib/language.ts'
import { type Field, field } from '#runtime/graph/field.ts'
import type { FlowNode } from '#runtime/graph/flow.ts'
import type { DataOf, NodeType } from '#runtime/nodes/node-types.ts'

/** A step of a template before it has its place. */
export type Step = Omit<FlowNode, 'position' | 'name'> & { names: Localized; place: Place }

/** Middle of the card, its row from the top, and how many exits make it how wide. */
export type Place = { centre: number; row: number; exits: number }

/** One step with the data of its own type. */
export function step<T extends NodeType>(
  type: T,
  id: string,
  { names, data, place }: { names: Localized; data: DataOf<T>; place: Place },
): Step {
  return { id, type, names, data, place, note: '' }
}

/** The step as a flow document holds it, named in Spanish. */
export function placed({ names, place, ...rest }: Step): FlowNode {
  return {
    ...rest,
    name: names.es ?? '',
    position: { x: place.centre - cardWidth(place.exits) / 2, y: place.row * ROW_HEIGHT },
  }
}

export function stepNames(steps: Step[]): Record<string, Localized> {
  return Object.fromEntries(steps.map((each) => [each.id, each.names]))
}

/** A field with everything left out at its default. */
export function aField(input: z.input<typeof field>): Field {
  return field.parse(input)
}

const ROW_HEIGHT = 190

/** Card sizes of the canvas: wider with more exits. */
export function cardWidth(exits: number): number {
  if (exits <= 2) return 240
  if (exits === 3) return 320
  return exits === 4 ? 420 : 520
}
