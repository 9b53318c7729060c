import { expect, test } from 'vitest'
import { preferredLanguage } from './preferred-language.ts'

test.each([
  [null, 'es'],
  ['', 'es'],
  ['fr,de;q=0.9', 'es'],
  ['q=;;,,', 'es'],
  ['pt-BR,pt;q=0.9,en;q=0.8', 'pt'],
  ['fr;q=1, en-GB;q=0.5, pt;q=0.4', 'en'],
  ['en;q=0.2,pt;q=0.9', 'pt'],
  ['en;q=0,pt;q=0.1', 'pt'],
  ['EN-us', 'en'],
])('%j asks for %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
