import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES } from '#lib/language.ts'
import type { FieldType, Scalar } from '#lib/values/value.ts'
import { NOW, readOne } from '#runtime/understanding/golden/reading.ts'
import { speakValue } from './speak-value.ts'

const language = fc.constantFrom(...LANGUAGES)

function saysAndHears(type: FieldType, value: Scalar, spokenIn: (typeof LANGUAGES)[number]) {
  const said = speakValue(value, {
    type,
    language: spokenIn,
    timeZone: 'Europe/Madrid',
    at: NOW,
    country: 'ES',
  })
  expect([said, readOne(said, spokenIn, type)]).toEqual([said, value])
}

const twoDigits = (value: number) => String(value).padStart(2, '0')

test('a phone number that is spoken is understood back', () => {
  const phone = fc.integer({ min: 610_000_000, max: 699_999_999 }).map((number) => `+34${number}`)
  fc.assert(fc.property(phone, language, (value, one) => saysAndHears('phone', value, one)))
})

test.each([
  '+442079460958',
  '+447700900123',
  '+5521987654321',
  '+351912345678',
  '+5491123456789',
  '+14155552671',
])('a foreign number such as %s is understood back with its prefix', (value) => {
  for (const one of LANGUAGES) saysAndHears('phone', value, one)
})

test('a day that is spoken is understood back, years around', () => {
  const day = fc
    .integer({ min: -700, max: 700 })
    .map((days) => new Date(Date.parse(NOW) + days * 86_400_000).toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, language, (value, one) => saysAndHears('date', value, one)),
    { numRuns: 400 },
  )
})

test('every minute of the day is understood back', () => {
  for (const one of LANGUAGES) {
    for (let minute = 0; minute < 1440; minute++) {
      const value = `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`
      saysAndHears('time', value, one)
    }
  }
})

test('a moment that is spoken is understood back', () => {
  const quarter = fc
    .integer({ min: 0, max: 96 * 200 })
    .map(
      (quarters) => `${new Date(Date.parse(NOW) + quarters * 900_000).toISOString().slice(0, 19)}Z`,
    )
  fc.assert(
    fc.property(quarter, language, (value, one) => saysAndHears('date-time', value, one)),
    { numRuns: 300 },
  )
})

test('a number that is spoken is understood back', () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 999_999 }))
  fc.assert(
    fc.property(number, language, (value, one) => saysAndHears('number', value, one)),
    { numRuns: 500 },
  )
})

test('an e-mail address that is spoken is understood back', () => {
  for (const one of LANGUAGES) {
    saysAndHears('email', 'ana.ruiz@gmail.com', one)
    saysAndHears('email', 'ana_ruiz85@correo.es', one)
  }
})

test('a reference that is spelled is understood back', () => {
  const field = { pattern: '[A-Z]{1,2}[0-9]{5}' }
  for (const one of LANGUAGES) {
    for (const value of ['T10427', 'AB90210', 'QW00001', 'VX12345', 'YZ55555']) {
      const spoken = { type: 'code', language: one, timeZone: 'Europe/Madrid', at: NOW } as const
      expect(readOne(speakValue(value, spoken), one, 'code', { field })).toBe(value)
    }
  }
})
