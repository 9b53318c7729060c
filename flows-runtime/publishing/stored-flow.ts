import { type StorableObject, storableObject } from '#lib/audit/canonical-json.ts'
import { Refusal } from '#lib/errors.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { readFlow } from '#runtime/graph/read-flow.ts'

/**
 * A document that came out of the database, in today's format.
 * @throws Error when it is no flow: only flows are ever stored, so that is our fault.
 */
export function storedFlow(json: unknown): FlowDocument {
  const reading = readFlow(json)
  if (!reading.ok) throw new Error(`A stored flow cannot be read. ${reading.message}`)
  return reading.document
}

/**
 * A document that came from outside.
 * @throws Refusal `invalid`, or `too-large`, naming the place.
 */
export function receivedFlow(json: unknown): FlowDocument {
  const reading = readFlow(json)
  if (reading.ok) return reading.document
  const code = reading.reason === 'too-large' ? 'too-large' : 'invalid'
  throw new Refusal(code, reading.message, { reason: reading.reason })
}

/** A document as its column takes it. */
export function asStored(document: FlowDocument): StorableObject {
  return storableObject(document)
}
