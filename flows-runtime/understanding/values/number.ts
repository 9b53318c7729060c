import { askedField, type Reader, valueAt, wants } from '#runtime/understanding/heard.ts'
import type { ReadValue } from '#runtime/understanding/interpretation.ts'
import { readCardinal } from '#runtime/understanding/numbers.ts'
import type { Token } from '#runtime/understanding/tokens.ts'

/** Amounts and counts, in digits ("3,5" or "3.5") or in words. */
export const readNumbers: Reader = (heard, context) => {
  const found: ReadValue[] = []
  if (!wants(context, 'number')) return found
  const confidence = askedField(context, 'number') ? 0.9 : 0.6
  for (let from = 0; from < heard.tokens.length; from++) {
    const whole = readCardinal(heard.tokens, from, heard.words.numbers)
    if (whole === null) continue
    const fraction = fractionAt(heard.tokens, whole.end)
    const to = fraction === null ? whole.end : whole.end + 1
    const value = fraction === null ? whole.value : Number(`${whole.value}.${fraction}`)
    found.push(valueAt(heard, { from, to }, { type: 'number', value, confidence }))
    from = to - 1
  }
  return found
}

function fractionAt(tokens: Token[], at: number): string | null {
  const token = tokens[at]
  if (!token?.isNumber || !tokens[at - 1]?.isNumber || token.text.length > 6) return null
  return token.gap === ',' || token.gap === '.' ? token.text : null
}
