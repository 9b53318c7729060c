import { createHash } from 'node:crypto'
import type { FlowDocument } from './flow.ts'
import { meaningOf } from './same-meaning.ts'

/** SHA-256, hex, of what a document means: the same for two drawings that differ only in where things stand. Server only. */
export function checksumOf(document: FlowDocument): string {
  return createHash('sha256').update(meaningOf(document)).digest('hex')
}
