import type { SaveAnswer } from '#components/flow-editor/state/editor-types.ts'
import { canonicalJson } from '#runtime/graph/canonical.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import type { LocalCopies } from './local-copy.ts'
import type { SaveState, Theirs } from './save-state.ts'

/** A draft goes to the server this long after the last change, and this long after the first at the latest. */
const QUIET_MS = 1500
const LATEST_MS = 10_000
const AGAIN_MS = 5000

export type AutosaverOptions = {
  flowId: string
  revision: number
  savedAt: string
  saved: FlowDocument
  current(): FlowDocument
  save(input: { document: FlowDocument; baseRevision: number }): Promise<SaveAnswer>
  copies: LocalCopies
  now(): Date
  /** Calls back later; answers how to cancel that. */
  later(action: () => void, ms: number): () => void
  onState(state: SaveState): void
}

/** Sends changes to the server without ever overwriting what somebody else saved. */
export type Autosaver = {
  /** The document changed. */
  changed(): void
  /** Sends what is waiting now; true when the server has everything. */
  flush(): Promise<boolean>
  revision(): number
  unsaved(): boolean
  keepMine(theirs: Theirs): Promise<boolean>
  /** The document was replaced by the server's. */
  adopt(theirs: Theirs): void
  stop(): void
}

export function createAutosaver(options: AutosaverOptions): Autosaver {
  const { flowId, copies, current, now, later, onState } = options
  let { revision, saved } = options
  let cancel = () => {}
  let firstChangeMs: number | null = null
  let sending: Promise<boolean> | null = null
  let blocked = false
  let stopped = false

  const unsaved = () => current() !== saved
  const schedule = (ms: number) => {
    cancel()
    if (!stopped) cancel = later(() => void flush(), ms)
  }
  const kept = () =>
    copies.keep(flowId, { document: current(), baseRevision: revision, at: now().toISOString() })

  function flush(): Promise<boolean> {
    cancel()
    if (!unsaved()) return Promise.resolve(true)
    if (blocked) return Promise.resolve(false)
    sending ??= send().finally(() => {
      sending = null
    })
    return sending.then((done) => (done && unsaved() ? flush() : done))
  }

  async function send(): Promise<boolean> {
    const document = current()
    firstChangeMs = null
    onState({ kind: 'saving' })
    try {
      return receive(document, await options.save({ document, baseRevision: revision }))
    } catch {
      await kept()
      onState({ kind: 'local', at: now().toISOString() })
      schedule(AGAIN_MS)
      return false
    }
  }

  function receive(document: FlowDocument, answer: SaveAnswer): boolean {
    switch (answer.kind) {
      case 'saved':
        return accept(document, answer.revision, answer.at)
      case 'stale':
        if (canonicalJson(answer.document) === canonicalJson(document)) {
          return accept(document, answer.revision, answer.at)
        }
        blocked = true
        void kept()
        onState({ kind: 'conflict', theirs: answer })
        return false
      case 'refused':
        void kept()
        onState({ kind: 'refused', message: answer.message })
        return false
    }
  }

  function accept(document: FlowDocument, next: number, at: string): boolean {
    revision = next
    saved = document
    if (unsaved()) {
      onState({ kind: 'waiting' })
      schedule(QUIET_MS)
    } else {
      void copies.drop(flowId)
      onState({ kind: 'saved', at })
    }
    return true
  }

  return {
    changed() {
      if (!unsaved()) return
      void kept()
      if (blocked) return
      const atMs = now().getTime()
      firstChangeMs ??= atMs
      onState({ kind: 'waiting' })
      schedule(Math.max(0, Math.min(QUIET_MS, firstChangeMs + LATEST_MS - atMs)))
    },
    flush,
    revision: () => revision,
    unsaved,
    keepMine(theirs) {
      blocked = false
      revision = theirs.revision
      return flush()
    },
    adopt(theirs) {
      blocked = false
      revision = theirs.revision
      saved = current()
      void copies.drop(flowId)
      onState({ kind: 'saved', at: theirs.at })
    },
    stop() {
      stopped = true
      cancel()
    },
  }
}
