import { createHash } from 'node:crypto'
import { canonicalJson, storableObject } from '#lib/audit/canonical-json.ts'
import type { FlowDocument } from './flow.ts'
import { meaningOf } from './same-meaning.ts'

/** SHA-256, hex, of what a document means: the same for two drawings that differ only in where things stand. */
export function checksumOf(document: FlowDocument): string {
  return createHash('sha256').update(meaningOf(document)).digest('hex')
}

/** The document as it is stored: one text for one document, positions included. */
export function canonicalFlow(document: FlowDocument): string {
  return canonicalJson(storableObject(document))
}
