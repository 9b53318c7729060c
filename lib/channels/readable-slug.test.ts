import { expect, test } from 'vitest'
import { readableSlug } from './readable-slug.ts'

test.each([
  ['Averías y visitas', 'averias-y-visitas'],
  ['  Recepción  24/7 ', 'recepcion-24-7'],
  ['Atenção ao cliente', 'atencao-ao-cliente'],
  ['¿¡…!?', 'flow'],
  ['日本', 'flow'],
  ['a'.repeat(80), 'a'.repeat(40)],
  [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
])('«%s» is called at %s', (name, slug) => {
  expect(readableSlug(name)).toBe(slug)
})
