import type { z } from 'zod'
import type { NodeDefinition } from '#runtime/nodes/node-schema.ts'
import { isNodeType } from '#runtime/nodes/node-type-list.ts'
import * as schemas from '#runtime/nodes/schemas.ts'

/** A node type seen from outside: what it holds is only known to its own schema. */
export type AnyDefinition = NodeDefinition<string, z.ZodType, string>

/** The declaration of a step's type; undefined for a type that this version does not have. */
export function definitionOf(type: string): AnyDefinition | undefined {
  return isNodeType(type) ? schemas[type] : undefined
}

/** Every declaration there is. */
export function allDefinitions(): AnyDefinition[] {
  return Object.values(schemas)
}
