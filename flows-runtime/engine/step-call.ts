import type { Call } from '#runtime/nodes/node-runner.ts'
import { askAtStep } from './ask-at-step.ts'
import type { CompiledNode } from './compile-flow.ts'
import type { Detour } from './conversation.ts'
import { openDeskPort } from './desk-port.ts'
import type { Scene } from './scene.ts'

/** The call as the runner of one step sees it. `leaveBy` tells the engine that the conversation goes elsewhere. */
export function callAtStep(
  scene: Scene,
  node: CompiledNode,
  leaveBy: (detour: Detour) => void,
): Call {
  const { options, state, spoken, values } = scene
  const { flow, tape } = options
  const { language, timeZone, caller, medium } = state.started

  return {
    nodeId: node.id,
    stepName: node.name,
    language,
    timeZone,
    caller,
    provenCaller: medium === 'text' ? null : caller,
    at: () => state.at,
    say: (text, extra) => scene.utter(node.id, spoken.fill(text, extra)),
    ask: askAtStep(scene, node, leaveBy),
    known: (fieldId) => state.fields.get(fieldId),
    mentioned: (type) => state.mentioned.get(type),
    mentionedPartOfDay: () => state.mentionedPartOfDay,
    ...values,
    intent(intentId) {
      const found = flow.intents.get(intentId)
      if (!found) throw new Error(`The flow has no intent ${intentId}; the checks refuse it`)
      return found
    },
    readBack: spoken.readBack,
    written: spoken.fillWritten,
    fact(name, value, type) {
      const effectKey = state.lastEffectKey
      if (!effectKey) throw new Error(`Nothing of the desk says ${name} yet`)
      state.facts.set(name, { value, type, effectKey })
      tape.derive({ kind: 'fact', name, value, type, effectKey })
    },
    knownFact: (name) => state.facts.get(name)?.value,
    desk: openDeskPort(options, state, node.id),
  }
}
