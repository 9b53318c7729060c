import { appointments } from './appointments.ts'
import type { FlowTemplate } from './flow-template.ts'
import { support } from './support.ts'

/** What a new flow may start from, in the order of the gallery. */
export const TEMPLATES: readonly FlowTemplate[] = [support, appointments]

/** The template of that id; undefined when there is none. */
export function templateById(id: string): FlowTemplate | undefined {
  return TEMPLATES.find((template) => template.id === id)
}
