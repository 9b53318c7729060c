import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#lib/language.ts'
import { support } from '#runtime/templates/support.ts'
import { PROBLEM_CODES, type Problem } from './problem.ts'
import { problemArgs } from './problem-args.ts'

const every = LANGUAGES.flatMap((language) => PROBLEM_CODES.map((code) => ({ language, code })))

test.each(every)('$code has a sentence in $language', ({ language, code }) => {
  const sentence = say(language, {
    code,
    severity: 'must-fix',
    nodeId: 'reason',
    fieldId: 'impact',
    intentId: 'status',
    outcome: 'unclear',
    language: 'pt',
    detail: { name: 'ticket.number', others: 2, count: 300, most: 150 },
  })
  expect(sentence).toMatch(/^[“«\p{Lu}].*\.$/u)
  expect(sentence).not.toMatch(/[{}!]|undefined|problems\./)
})

test('the sentences that managers meet most read like a person', () => {
  const silent: Problem = { ...about('exit-unconnected'), nodeId: 'reason', outcome: 'silent' }
  expect(say('es', silent)).toBe('Si el cliente no responde, la llamada se queda sin camino.')
  expect(say('es', { ...silent, outcome: 'to:status' })).toBe(
    '«[to:status]» no lleva a ningún paso.',
  )
  expect(say('es', { ...about('text-missing'), nodeId: 'goodbye', language: 'pt' })).toBe(
    'Falta el texto en portugués. Sonará en español.',
  )
  expect(say('en', { ...about('text-missing'), nodeId: 'goodbye', language: 'es' })).toBe(
    'The text is missing in Spanish.',
  )
  expect(say('pt', { ...about('fact-unknown'), detail: { name: 'ticket.number' } })).toBe(
    'Diz o número do chamado, e há um caminho em que isso ainda não existe.',
  )
  const unconfirmed = { ...about('unconfirmed'), fieldId: 'problem', detail: { name: 'problem' } }
  expect(say('es', unconfirmed)).toBe('«Qué falla» se guarda sin que el cliente lo confirme.')
  expect(say('es', { ...unconfirmed, detail: { name: 'problem', others: 4 } })).toBe(
    '«Qué falla» y 4 datos más se guardan sin que el cliente los confirme.',
  )
})

test('what was deleted is called by the name that is left', () => {
  const gone: Problem = { ...about('intent-missing'), intentId: 'gone', detail: { name: 'gone' } }
  const screen = { language: 'es' as const, exitName: () => '' }
  expect(problemArgs(gone, support.document, screen).intent).toBe('gone')
})

function about(code: Problem['code']): Problem {
  return { code, severity: 'must-fix', nodeId: null, detail: {} }
}

function say(language: Language, problem: Problem): string {
  const file = join(import.meta.dirname, '..', '..', 'messages', language, 'problems.json')
  const problems = JSON.parse(readFileSync(file, 'utf8'))
  const translate = createTranslator({ locale: language, messages: { problems } })
  const args = problemArgs(problem, support.document, {
    language,
    exitName: (_, outcome) => `[${outcome}]`,
  })
  return translate(`problems.${problem.code}`, args)
}
