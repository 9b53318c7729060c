import { expect, test } from 'vitest'
import { joinList } from './join-list.ts'

test.each([
  [[], 'es', 'and', ''],
  [['a'], 'es', 'and', 'a'],
  [['a', 'b', 'c'], 'es', 'and', 'a, b y c'],
  [['padres', 'hijos'], 'es', 'and', 'padres e hijos'],
  [['siete', 'ocho'], 'es', 'or', 'siete u ocho'],
  [['a', 'b'], 'en', 'or', 'a or b'],
  [['a', 'b'], 'pt', 'and', 'a e b'],
] as const)('%j in %s by %s is "%s"', (items, language, by, joined) => {
  expect(joinList([...items], language, by)).toBe(joined)
})
