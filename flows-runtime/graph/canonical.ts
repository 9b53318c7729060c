import { canonicalJson as canonicalText, storableObject } from '#lib/audit/canonical-json.ts'
import type { FlowDocument } from './flow.ts'

/** One text for one document, positions and notes included, whatever the order of its keys. Runs anywhere. */
export function canonicalJson(document: FlowDocument): string {
  return canonicalText(storableObject(document))
}
