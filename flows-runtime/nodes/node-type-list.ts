import type { NodeType } from './node-types.ts'
import * as schemas from './schemas.ts'

/** Whether a document's type name is one that this version of Centralita knows. */
export function isNodeType(name: string): name is NodeType {
  return Object.hasOwn(schemas, name)
}
