import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReference, speakableReference } from './reference.ts'

const kind = fc.constantFrom('ticket' as const, 'appointment' as const)
const number = fc.integer({ min: 1, max: 9_999_999 })

test('a wrong check digit is no reference', () => {
  const reference = speakableReference('ticket', 1042)
  const last = Number(reference.at(-1))
  expect(readReference(`${reference.slice(0, -1)}${(last + 1) % 10}`)).toBeNull()
})

test('nothing, words and a lone digit are no references', () => {
  for (const text of ['', 'hola', 'T', 'T-7', 'T-1042X']) expect(readReference(text)).toBeNull()
})

test('a person may write it in many ways', () => {
  const reference = speakableReference('ticket', 1042)
  const digits = reference.slice(2)
  const spaced = [...digits].join(' ')
  for (const text of [
    reference,
    reference.toLowerCase(),
    `t${digits}`,
    digits,
    `T ${spaced}`,
    ` #${digits} `,
    `T-${digits.slice(0, 2)}.${digits.slice(2)}`,
    `mi ticket es el ${reference}, gracias`,
  ]) {
    expect(readReference(text), text).toEqual({ kind: 'ticket', reference })
  }
})

test('what is written is read back', () => {
  fc.assert(
    fc.property(kind, number, (of, n) => {
      const reference = speakableReference(of, n)
      expect(readReference(reference)).toEqual({ kind: of, reference })
    }),
  )
})

test('one wrong digit, two swapped neighbours or the other letter are always noticed', () => {
  fc.assert(
    fc.property(kind, number, (of, n) => {
      const reference = speakableReference(of, n)
      const digits = [...reference.slice(2)]
      const letter = reference[0]
      expect(readReference(`${letter === 'T' ? 'C' : 'T'}-${digits.join('')}`)).toBeNull()
      for (const [place, digit] of digits.entries()) {
        for (const other of '0123456789') {
          if (other === digit) continue
          expect(readReference(`${letter}-${digits.with(place, other).join('')}`)).toBeNull()
        }
        const next = digits[place + 1]
        if (next === undefined || next === digit) continue
        const swapped = digits.with(place, next).with(place + 1, digit)
        expect(readReference(`${letter}-${swapped.join('')}`)).toBeNull()
      }
    }),
    { numRuns: 300 },
  )
})
