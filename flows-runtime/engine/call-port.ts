import type { Localized } from '#lib/language.ts'
import type { Answer, Call, Question } from '#runtime/nodes/node-runner.ts'
import type { CallOptions } from './call-options.ts'
import type { CallState } from './call-state.ts'
import type { CompiledNode } from './compile-flow.ts'
import { type Detour, mentionedOf, sourceOf, turningOf, valuesTaken } from './conversation.ts'
import { openDeskPort } from './desk-port.ts'
import { hearCaller } from './hear-caller.ts'
import { knownValues } from './known-values.ts'
import { spokenBy } from './spoken.ts'

/** One step's view of the call, and the promise that the conversation leaves it early. */
export type Visit = { call: Call; detoured: Promise<Detour> }

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
  const values = knownValues(flow, state, tape, spoken)

  async function utter(node: string, text: string): Promise<void> {
    if (text.trim() === '') return
    tape.derive({ kind: 'say', node, text })
    if (tape.isLive()) await line.speak(text)
  }

  function enter(node: CompiledNode): Visit {
    const visit = (state.visits.get(node.id) ?? 0) + 1
    state.visits.set(node.id, visit)
    tape.derive({ kind: 'entered', node: node.id, type: node.type, visit })
    const detour = Promise.withResolvers<Detour>()
    return { call: callAt(node, detour.resolve), detoured: detour.promise }
  }

  function callAt(node: CompiledNode, leaveBy: (detour: Detour) => void): Call {
    const say = (text: Localized, extra?: Record<string, string>) =>
      utter(node.id, spoken.fill(text, extra))

    async function detour(to: Detour): Promise<never> {
      tape.derive({ kind: 'detour', node: node.id, to: to.kind })
      if (to.kind === 'goodbye') await utter(node.id, spoken.fill(settings.goodbye))
      leaveBy(to)
      return new Promise<never>(() => {})
    }

    async function ask(
      question: Localized,
      wanted: Question,
      extra?: Record<string, string>,
    ): Promise<Answer> {
      if (wanted.after === 'silence') await say(settings.silence)
      if (wanted.after === 'unclear') await say(settings.notUnderstood)
      for (;;) {
        await say(question, extra)
        const heard = await hearCaller(options, state, node.id, wanted)
        if (heard.kind === 'hang-up' || heard.kind === 'too-long') return detour(heard)
        if (heard.kind === 'silence') return heard
        const turning = turningOf(heard.interpretation, flow, node.id)
        if (turning.kind === 'repeat') continue
        if (turning.kind === 'detour') {
          take(heard)
          return detour(turning.detour)
        }
        const { turn, interpretation } = heard
        return { kind: 'words', turn, interpretation, source: sourceOf(heard), ...take(heard) }
      }
    }

    function take(heard: Extract<Awaited<ReturnType<typeof hearCaller>>, { kind: 'words' }>) {
      const taken = valuesTaken(heard, heard.expecting, state, flow)
      for (const { field, value, source } of taken) values.remember(field, value, source)
      for (const [type, value] of mentionedOf(heard.interpretation)) {
        state.mentioned.set(type, value)
      }
      state.mentionedPartOfDay = heard.interpretation.partOfDay ?? state.mentionedPartOfDay
      const named = (how: 'filled' | 'corrected') =>
        taken.filter((each) => each.how === how).map((each) => each.field)
      return { filled: named('filled'), corrected: named('corrected') }
    }

    return {
      nodeId: node.id,
      stepName: node.name,
      language: state.started.language,
      timeZone: state.started.timeZone,
      caller: state.started.caller,
      provenCaller: state.started.medium === 'text' ? null : state.started.caller,
      at: () => state.at,
      say,
      ask,
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

  return {
    disclose: () => utter('', spoken.fill(settings.disclosure)),
    goodbye: () => utter('', spoken.fill(settings.goodbye)),
    enter,
  }
}
