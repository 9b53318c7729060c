import { expect, test } from 'vitest'
import { negotiateLanguage, wordsLanguage } from './negotiate-language.ts'

const spanishAndEnglish = { offered: ['es', 'en'], fallback: 'es' } as const

test('a language that the flow does not speak gives way to the browser and then to the flow', () => {
  expect(negotiateLanguage({ ...spanishAndEnglish, wanted: 'pt', header: 'pt-BR,en;q=0.4' })).toBe(
    'en',
  )
  expect(negotiateLanguage({ ...spanishAndEnglish, wanted: 'pt', header: 'pt-BR' })).toBe('es')
})

test('a header of nonsense is no reason to fail', () => {
  for (const header of ['', ',,;q', 'q=1', '*', 'en;q=zero', 'x'.repeat(10_000), '\u0000,\ud800']) {
    expect(negotiateLanguage({ ...spanishAndEnglish, header })).toBe('es')
  }
})

test('a language refused with q=0 is not chosen', () => {
  expect(negotiateLanguage({ ...spanishAndEnglish, header: 'en;q=0, es;q=0.1' })).toBe('es')
})

test('the explicit wish comes before the header, and regions do not matter', () => {
  expect(negotiateLanguage({ ...spanishAndEnglish, wanted: 'en-GB', header: 'es' })).toBe('en')
  expect(wordsLanguage('fr-FR, pt-BR;q=0.8, en;q=0.7')).toBe('pt')
})
