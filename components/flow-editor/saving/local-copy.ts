import { del, get, set } from 'idb-keyval'
import { z } from 'zod'
import { flowDocument } from '#runtime/graph/flow.ts'

const copy = z.object({ document: flowDocument, baseRevision: z.int(), at: z.string() })

/** A draft kept in this browser until the server has it. */
export type LocalCopy = z.infer<typeof copy>

/** Where copies are kept; a browser without storage keeps none. */
export type LocalCopies = {
  read(flowId: string): Promise<LocalCopy | null>
  keep(flowId: string, copy: LocalCopy): Promise<void>
  drop(flowId: string): Promise<void>
  /** Puts a draft aside that gave way to somebody else's. */
  setAside(flowId: string, copy: LocalCopy): Promise<void>
}

export const browserCopies: LocalCopies = {
  async read(flowId) {
    const found = copy.safeParse(await get(keyOf(flowId)).catch(() => null))
    return found.success ? found.data : null
  },
  keep: (flowId, draft) => set(keyOf(flowId), draft).catch(() => {}),
  drop: (flowId) => del(keyOf(flowId)).catch(() => {}),
  setAside: (flowId, draft) => set(`${keyOf(flowId)}:aside`, draft).catch(() => {}),
}

function keyOf(flowId: string): string {
  return `centralita:draft:${flowId}`
}
