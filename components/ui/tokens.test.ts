import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, type Oklch, readTokens, SHAPE_PAIRS, TEXT_PAIRS } from './tokens.ts'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')
const themes = { light: readTokens(css, ':root'), dark: readTokens(css, '.dark') }
const white: Oklch = { lightness: 1, chroma: 0, hue: 0 }
const black: Oklch = { lightness: 0, chroma: 0, hue: 0 }

test('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
  expect(contrast(black, white)).toBeCloseTo(21, 5)
  expect(contrast(white, white)).toBe(1)
})

test('a rule that is not in the style sheet is reported by its name', () => {
  expect(() => readTokens(css, '.sepia')).toThrow('.sepia')
})

test('both themes define the same tokens', () => {
  expect([...themes.dark.keys()].sort()).toEqual([...themes.light.keys()].sort())
})

describe.each(Object.entries(themes))('in the %s theme', (_theme, tokens) => {
  const measured = (pairs: Record<string, readonly string[]>) =>
    Object.entries(pairs).flatMap(([front, backs]) =>
      backs.map((back) => ({ pair: `${front} on ${back}`, ratio: between(tokens, front, back) })),
    )

  test('every text can be read', () => {
    expect(measured(TEXT_PAIRS).filter(({ ratio }) => ratio < 4.5)).toEqual([])
  })

  test('every shape that carries meaning can be seen', () => {
    expect(measured(SHAPE_PAIRS).filter(({ ratio }) => ratio < 3)).toEqual([])
  })
})

function between(tokens: Map<string, Oklch>, front: string, back: string): number {
  const [one, other] = [tokens.get(front), tokens.get(back)]
  if (!one || !other) throw new Error(`No token for ${front} on ${back}`)
  return contrast(one, other)
}
