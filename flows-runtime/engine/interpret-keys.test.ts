import { expect, test } from 'vitest'
import { aFlow } from '#runtime/testing/graph-builder.ts'
import { interpretKeys } from './interpret-keys.ts'

const fields = new Map(
  aFlow()
    .field({ id: 'urgent', type: 'yes-no' })
    .field({ id: 'phone', type: 'phone' })
    .field({
      id: 'service',
      type: 'choice',
      choices: [
        { id: 'internet', label: { es: 'Internet' }, synonyms: {} },
        { id: 'phone', label: { es: 'Teléfono' }, synonyms: {} },
      ],
    })
    .build()
    .fields.map((field) => [field.id, field]),
)
const nothing = { fields: [], intents: [], yesNo: false, options: [] }

test('a key past the end of the list means nothing', () => {
  expect(interpretKeys('9#', { ...nothing, fields: ['service'] }, fields)?.act).toBe('none')
  expect(interpretKeys('0', { ...nothing, intents: ['a'] }, fields)?.act).toBe('none')
  expect(interpretKeys('#', { ...nothing, yesNo: true }, fields)?.act).toBe('none')
})

test('1 and 2 are yes and no', () => {
  expect(interpretKeys('1#', { ...nothing, yesNo: true }, fields)?.act).toBe('yes')
  expect(interpretKeys('2', { ...nothing, yesNo: true }, fields)?.act).toBe('no')
  expect(interpretKeys('2', { ...nothing, fields: ['urgent'] }, fields)?.values[0]?.value).toBe(
    false,
  )
})

test('a number picks from what was read out', () => {
  const second = interpretKeys('2#', { ...nothing, fields: ['service'] }, fields)
  expect(second?.values[0]).toMatchObject({ field: 'service', value: 'phone', text: '2' })
  expect(interpretKeys('1', { ...nothing, intents: ['a', 'b'] }, fields)?.intent?.id).toBe('a')
})

test('digits that spell a value are left for the understanding', () => {
  expect(interpretKeys('600111222#', { ...nothing, fields: ['phone'] }, fields)).toBeUndefined()
})
