import type { FlowDocument } from '#runtime/graph/flow.ts'

/** Somebody else's draft that stands in the way of ours. */
export type Theirs = { revision: number; by: string | null; at: string; document: FlowDocument }

/** Where the last change is. */
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  /** The server does not answer; the change is kept in this browser. */
  | { kind: 'local'; at: string }
  | { kind: 'conflict'; theirs: Theirs }
  | { kind: 'refused'; message: string }
