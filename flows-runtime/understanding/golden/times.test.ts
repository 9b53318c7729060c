import { describe, expect, test } from 'vitest'
import type { Language } from '#lib/language.ts'
import { interpret, NOTHING, readOne, testField } from './reading.ts'

type Row = [string, string | null]

const TIMES: Record<Language, Row[]> = {
  es: [
    ['a las cuatro y media', '16:30'],
    ['a las cuatro y media de la tarde', '16:30'],
    ['16:30', '16:30'],
    ['a las 16.30', '16:30'],
    ['04:30', '04:30'],
    ['a las 10', '10:00'],
    ['a las diez de la mañana', '10:00'],
    ['a las diez de la noche', '22:00'],
    ['a la una', '13:00'],
    ['a las nueve y cuarto', '09:15'],
    ['a las diez menos cuarto', '09:45'],
    ['cuarto para las cinco', '16:45'],
    ['diez para las tres', '14:50'],
    ['a las cinco y veinte', '17:20'],
    ['al mediodía', '12:00'],
    ['a medianoche', '00:00'],
    ['las 12 del mediodía', '12:00'],
    ['las doce de la noche', '00:00'],
    ['a las 8 de la tarde', '20:00'],
    ['4 pm', '16:00'],
    ['4 p.m.', '16:00'],
    ['a las once en punto', '11:00'],
    ['por la tarde, a las 4', '16:00'],
    ['a las veinte y treinta', '20:30'],
    ['tipo cinco', '17:00'],
    ['a las tres de la madrugada', '03:00'],
    ['las seis', '18:00'],
    ['no lo sé', null],
    ['a las 25', null],
  ],
  en: [
    ['half past four', '16:30'],
    ['four thirty', '16:30'],
    ['four thirty in the afternoon', '16:30'],
    ['16:30', '16:30'],
    ['04:30', '04:30'],
    ['at ten', '10:00'],
    ["ten o'clock", '10:00'],
    ['10 am', '10:00'],
    ['10 a.m.', '10:00'],
    ['4pm', '16:00'],
    ['4:30pm', '16:30'],
    ['quarter past nine', '09:15'],
    ['a quarter to five', '16:45'],
    ['ten to three', '14:50'],
    ['twenty past five', '17:20'],
    ['noon', '12:00'],
    ['at midnight', '00:00'],
    ['at one', '13:00'],
    ['four oh five', '16:05'],
    ['eight in the evening', '20:00'],
    ['at ten at night', '22:00'],
    ['eleven in the morning', '11:00'],
    ['around three', '15:00'],
    ['twelve thirty', '12:30'],
    ['twelve fifteen a.m.', '00:15'],
    ['nine forty-five', '09:45'],
    ["I don't know", null],
    ['no idea', null],
  ],
  pt: [
    ['às três e meia', '15:30'],
    ['às três e meia da tarde', '15:30'],
    ['15:30', '15:30'],
    ['15h30', '15:30'],
    ['15h', '15:00'],
    ['às 15 horas', '15:00'],
    ['às dez', '10:00'],
    ['às dez da manhã', '10:00'],
    ['às dez da noite', '22:00'],
    ['à uma', '13:00'],
    ['às nove e quinze', '09:15'],
    ['quinze para as cinco', '16:45'],
    ['dez para as três', '14:50'],
    ['às cinco e vinte', '17:20'],
    ['ao meio-dia', '12:00'],
    ['meio-dia e meia', '12:30'],
    ['à meia-noite', '00:00'],
    ['às oito da noite', '20:00'],
    ['às 8 da manhã', '08:00'],
    ['às onze em ponto', '11:00'],
    ['pelas quatro', '16:00'],
    ['às vinte e duas', '22:00'],
    ['às três da madrugada', '03:00'],
    ['04:30', '04:30'],
    ['quatro da tarde', '16:00'],
    ['não sei', null],
    ['às 25', null],
  ],
}

for (const language of ['es', 'en', 'pt'] as const) {
  describe(`times in ${language}`, () => {
    test.each(TIMES[language])('"%s" gives %s', (utterance, time) => {
      expect(readOne(utterance, language, 'time')).toBe(time)
    })
  })
}

test.each<[Language, string, string]>([
  ['es', 'mañana a las diez', '2026-11-24T09:00:00Z'],
  ['es', 'el jueves que viene a las 4 de la tarde', '2026-11-26T15:00:00Z'],
  ['es', 'a las 16:30 del lunes', '2026-11-30T15:30:00Z'],
  ['es', 'el 3 de diciembre por la tarde a las cinco', '2026-12-03T16:00:00Z'],
  ['en', 'tomorrow at ten', '2026-11-24T09:00:00Z'],
  ['en', 'Thursday at half past four', '2026-11-26T15:30:00Z'],
  ['en', 'at 4pm on December 3rd', '2026-12-03T15:00:00Z'],
  ['pt', 'amanhã às dez', '2026-11-24T09:00:00Z'],
  ['pt', 'quinta-feira às três e meia da tarde', '2026-11-26T14:30:00Z'],
])('a day with its time is an instant: %s "%s"', (language, utterance, instant) => {
  expect(readOne(utterance, language, 'date-time')).toBe(instant)
})

test('another hour keeps the day of a known appointment', () => {
  const read = interpret('no, a las once', 'es', {
    fields: [testField('when', 'date-time')],
    known: { when: '2026-11-26T15:30:00Z' },
    expecting: { ...NOTHING, yesNo: true },
  })
  expect(read.act).toBe('correct')
  expect(read.values).toContainEqual(
    expect.objectContaining({ field: 'when', value: '2026-11-26T10:00:00Z' }),
  )
})
