import type { CallOptions } from './call-options.ts'
import type { CallState } from './call-state.ts'
import type { CompiledNode } from './compile-flow.ts'
import type { Detour } from './conversation.ts'
import { knownValues } from './known-values.ts'
import type { Scene } from './scene.ts'
import { spokenBy } from './spoken.ts'
import { callAtStep } from './step-call.ts'

/** One step's view of the call, and the promise that the conversation leaves it early. */
export type Visit = { call: ReturnType<typeof callAtStep>; detoured: Promise<Detour> }

export type CallPort = {
  /** Says that this is an automatic assistant; first in every call, whatever the flow. */
  disclose(): Promise<void>
  goodbye(): Promise<void>
  enter(node: CompiledNode): Visit
}

/** Everything that steps can do in a call, written through the tape. */
export function openCallPort(options: CallOptions, state: CallState): CallPort {
  const { flow, tape, line } = options
  const { settings } = flow.document
  const spoken = spokenBy(flow, state)
  const scene: Scene = {
    options,
    state,
    spoken,
    values: knownValues(flow, state, tape, spoken),
    async utter(node, text) {
      if (text.trim() === '') return
      tape.derive({ kind: 'say', node, text })
      if (tape.isLive()) await line.speak(text)
    },
  }

  return {
    disclose: () => scene.utter('', spoken.fill(settings.disclosure)),
    goodbye: () => scene.utter('', spoken.fill(settings.goodbye)),
    enter(node) {
      const visit = (state.visits.get(node.id) ?? 0) + 1
      state.visits.set(node.id, visit)
      tape.derive({ kind: 'entered', node: node.id, type: node.type, visit })
      const detour = Promise.withResolvers<Detour>()
      return { call: callAtStep(scene, node, detour.resolve), detoured: detour.promise }
    },
  }
}
