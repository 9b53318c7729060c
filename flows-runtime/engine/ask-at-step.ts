import type { Call } from '#runtime/nodes/node-runner.ts'
import type { CompiledNode } from './compile-flow.ts'
import { type Detour, mentionedOf, sourceOf, turningOf, valuesTaken } from './conversation.ts'
import { type Heard, hearCaller } from './hear-caller.ts'
import type { Scene } from './scene.ts'

/**
 * Asks and listens until there is an answer for the step. What holds in every step happens here, before the runner sees
 * anything: values are taken, "repeat" repeats, and a detour leaves the runner waiting for ever.
 */
export function askAtStep(
  scene: Scene,
  node: CompiledNode,
  leaveBy: (detour: Detour) => void,
): Call['ask'] {
  const { options, state, spoken } = scene
  const { settings } = options.flow.document

  async function detour(to: Detour): Promise<never> {
    options.tape.derive({ kind: 'detour', node: node.id, to: to.kind })
    if (to.kind === 'goodbye') await scene.utter(node.id, spoken.fill(settings.goodbye))
    leaveBy(to)
    return new Promise<never>(() => {})
  }

  return async (question, wanted, extra) => {
    if (wanted.after === 'silence') await scene.utter(node.id, spoken.fill(settings.silence))
    if (wanted.after === 'unclear') await scene.utter(node.id, spoken.fill(settings.notUnderstood))
    for (;;) {
      await scene.utter(node.id, spoken.fill(question, extra))
      const heard = await hearCaller(options, state, node.id, wanted)
      if (heard.kind === 'hang-up' || heard.kind === 'too-long') return detour(heard)
      if (heard.kind === 'silence') return heard
      const turning = turningOf(heard.interpretation, options.flow, node.id)
      if (turning.kind === 'repeat') continue
      const taken = take(scene, heard)
      if (turning.kind === 'detour') return detour(turning.detour)
      const { turn, interpretation } = heard
      return { kind: 'words', turn, interpretation, source: sourceOf(heard), ...taken }
    }
  }
}

/** Remembers what an utterance gives, wherever it was asked for. @returns the fields it filled and corrected */
function take(
  { options, state, values }: Scene,
  heard: Extract<Heard, { kind: 'words' }>,
): { filled: string[]; corrected: string[] } {
  const taken = valuesTaken(heard, heard.expecting, state, options.flow)
  for (const { field, value, source } of taken) values.remember(field, value, source)
  for (const [type, value] of mentionedOf(heard.interpretation)) state.mentioned.set(type, value)
  state.mentionedPartOfDay = heard.interpretation.partOfDay ?? state.mentionedPartOfDay
  const named = (how: 'filled' | 'corrected') =>
    taken.filter((each) => each.how === how).map((each) => each.field)
  return { filled: named('filled'), corrected: named('corrected') }
}
