import { askPatiently } from '../ask-patiently.ts'
import type { Answer, Call, Runner } from '../node-runner.ts'

export const run: Runner<'confirm'> = async (call, data) => {
  let whole = true
  for (let round = 1; round <= data.attempts; round++) {
    const asked = data.fields.filter((id) => call.known(id))
    if (whole) {
      await call.say(data.intro)
      await call.say(literally(call, call.readBack(asked)))
    }
    const heard = await askPatiently(call, {
      question: data.question,
      expecting: { yesNo: true },
      attempts: 2,
      accept: verdictOf,
    })
    if (heard.kind === 'silent') return 'silent'
    if (heard.kind === 'unclear') return 'refused'
    if (heard.value.kind === 'yes') {
      call.confirm(asked)
      return 'confirmed'
    }
    if (heard.value.kind === 'no' && !(await mend(call, data, heard.value.disputed)))
      return 'refused'
    whole = true
  }
  return 'refused'
}

type Verdict = { kind: 'yes' } | { kind: 'corrected' } | { kind: 'no'; disputed: string[] }

function verdictOf(answer: Extract<Answer, { kind: 'words' }>): Verdict | undefined {
  if (answer.corrected.length + answer.filled.length > 0) return { kind: 'corrected' }
  const { act, disputed } = answer.interpretation
  if (act === 'yes') return { kind: 'yes' }
  if (act === 'no' || act === 'correct' || disputed.length > 0) return { kind: 'no', disputed }
  return undefined
}

/** After a plain "no": asks what is wrong, then for that field again. False when it cannot be found out. */
async function mend(
  call: Call,
  data: Parameters<typeof run>[1],
  disputed: string[],
): Promise<boolean> {
  const named = disputed.length > 0 ? disputed : await askWhatIsWrong(call, data)
  if (named === 'mended') return true
  if (named === undefined) return false
  for (const id of named) {
    const { question, again } = call.field(id)
    const before = call.known(id)?.value
    const heard = await askPatiently(call, {
      question,
      again,
      expecting: { fields: [id] },
      attempts: 2,
      accept: () => (call.known(id)?.value === before ? undefined : id),
    })
    if (heard.kind !== 'got') return false
  }
  return true
}

async function askWhatIsWrong(
  call: Call,
  data: Parameters<typeof run>[1],
): Promise<string[] | 'mended' | undefined> {
  const heard = await askPatiently(call, {
    question: data.whatIsWrong,
    expecting: { fields: data.fields },
    attempts: 2,
    accept(answer): string[] | 'mended' | undefined {
      if (answer.corrected.length + answer.filled.length > 0) return 'mended'
      const { disputed } = answer.interpretation
      return disputed.length > 0 ? disputed : undefined
    },
  })
  return heard.kind === 'got' ? heard.value : undefined
}

/** A text that is the same in the call's language and holds no fill-ins of its own. */
function literally(call: Call, text: string) {
  return { [call.language]: text.replaceAll('{{', '{ {') }
}
