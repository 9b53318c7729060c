import type { Localized } from '#lib/language.ts'
import type { Answer, Call, Question } from './node-runner.ts'

/** What a patient question came to: what `accept` made of an answer, or why it gave up. */
export type Patience<T> = { kind: 'got'; value: T } | { kind: 'silent' } | { kind: 'unclear' }

/**
 * Asks up to `attempts` times until `accept` makes something of an answer. Silence and not understanding both count;
 * which of them came last is how it gives up. An answer that taught something else does not use up an attempt.
 */
export async function askPatiently<T>(
  call: Call,
  options: {
    question: Localized
    again?: Localized
    expecting: Question
    attempts: number
    extra?: Record<string, string>
    accept(answer: Extract<Answer, { kind: 'words' }>): T | undefined
  },
): Promise<Patience<T>> {
  let after: 'silence' | 'unclear' | undefined
  for (let left = options.attempts; left > 0; ) {
    const text = after === 'unclear' && hasText(options.again) ? options.again : options.question
    const expecting = after ? { ...options.expecting, after } : options.expecting
    const answer = await call.ask(text, expecting, options.extra)
    if (answer.kind === 'silence') {
      after = 'silence'
      left--
      continue
    }
    const value = options.accept(answer)
    if (value !== undefined) return { kind: 'got', value }
    if (answer.filled.length + answer.corrected.length > 0) {
      after = undefined
      continue
    }
    after = 'unclear'
    left--
  }
  return { kind: after === 'silence' ? 'silent' : 'unclear' }
}

function hasText(text: Localized | undefined): text is Localized {
  return text !== undefined && Object.values(text).some(Boolean)
}
