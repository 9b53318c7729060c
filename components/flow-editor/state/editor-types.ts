import type { Language, Localized } from '#lib/language.ts'
import type { CallerInput, JournalEntry } from '#runtime/engine/journal.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'

/** What is live now: the version that callers get. */
export type LiveVersion = {
  number: number
  publishedAt: string
  document: FlowDocument
}

/** Where callers reach the flow. */
export type EditorChannel = { slug: string }

/** Everything the editor starts from. */
export type EditorStart = {
  flowId: string
  name: string
  document: FlowDocument
  revision: number
  savedAt: string
  live: LiveVersion | null
  lastVersion: number
  /** A published version that is only looked at has no draft state to tell. */
  showing: 'draft' | 'version'
  channels: EditorChannel[]
  services: { key: string; name: Localized }[]
  /** The language of the screen. */
  language: Language
  timeZone: string
  may: { edit: boolean; publish: boolean; try: boolean }
}

export type SaveAnswer =
  | { kind: 'saved'; revision: number; at: string }
  | { kind: 'stale'; revision: number; by: string | null; at: string; document: FlowDocument }
  | { kind: 'refused'; message: string }

export type PublishAnswer =
  | { kind: 'published'; number: number; slugs: string[] }
  | { kind: 'refused'; message: string }
  | { kind: 'stale' }

export type TryAnswer =
  | { kind: 'played'; entries: readonly JournalEntry[] }
  | { kind: 'refused'; message: string }

export type TryRequest = {
  document: FlowDocument
  language: Language
  caller: string | null
  at: string
  inputs: { at: string; input: CallerInput }[]
}

/** What the editor asks of the server. Expected refusals are answers; only a broken connection rejects. */
export type EditorBackend = {
  saveDraft(input: { document: FlowDocument; baseRevision: number }): Promise<SaveAnswer>
  rename(name: string): Promise<{ kind: 'renamed' } | { kind: 'refused'; message: string }>
  publish(input: { revision: number; note: string }): Promise<PublishAnswer>
  play(request: TryRequest): Promise<TryAnswer>
}
