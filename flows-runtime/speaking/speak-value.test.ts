import { expect, test } from 'vitest'
import type { Language } from '#lib/language.ts'
import type { FieldType, Scalar } from '#lib/values/value.ts'
import { speakValue } from './speak-value.ts'
import { writeValue } from './write-value.ts'

const context = (type: FieldType, language: Language) => ({
  type,
  language,
  timeZone: 'Europe/Madrid',
  at: '2026-11-23T09:00:00.000Z',
  country: 'ES',
  choices: [{ id: 'internet', label: { es: 'Internet', en: 'Internet', pt: 'Internet' } }],
})

test.each<[FieldType, Scalar, Language, string]>([
  ['phone', '+34600111222', 'es', 'seis cero cero, once, doce, veintidós'],
  ['phone', '+34600010203', 'es', 'seis cero cero, cero uno, cero dos, cero tres'],
  ['phone', '+34600111222', 'en', 'six zero zero, one one, one two, two two'],
  ['date', '2026-11-22', 'es', 'ayer'],
  ['date', '2026-11-24', 'en', 'tomorrow'],
  ['date', '2026-11-25', 'pt', 'depois de amanhã'],
  ['date', '2026-12-03', 'es', 'el jueves tres de diciembre'],
  ['date', '2026-12-01', 'en', 'Tuesday, December first'],
  ['date', '2027-01-04', 'es', 'el lunes cuatro de enero de dos mil veintisiete'],
  ['time', '16:30', 'es', 'las cuatro y media de la tarde'],
  ['time', '13:00', 'es', 'la una de la tarde'],
  ['time', '09:45', 'es', 'las diez menos cuarto de la mañana'],
  ['time', '12:00', 'es', 'las doce del mediodía'],
  ['time', '16:05', 'en', 'four oh five p.m.'],
  ['time', '15:30', 'pt', 'às três e meia da tarde'],
  [
    'date-time',
    '2026-11-26T09:00:00.000Z',
    'es',
    'el jueves veintiséis de noviembre a las diez de la mañana',
  ],
  ['code', 'T-10427', 'es', 'te, uno, cero, cuatro, dos, siete'],
  ['email', 'ana.ruiz@correo.es', 'es', 'ana punto ruiz arroba correo punto es'],
  ['yes-no', true, 'pt', 'sim'],
  ['choice', 'internet', 'es', 'Internet'],
  ['number', 21000, 'es', 'veintiún mil'],
  ['number', 1995, 'en', 'one thousand nine hundred and ninety-five'],
])('%s %s in %s is said "%s … %s"', (type, value, language, said) => {
  expect(speakValue(value, context(type, language))).toBe(said)
})

test.each<[FieldType, Scalar, Language, string]>([
  ['phone', '+34600111222', 'es', '600 11 12 22'],
  ['phone', '+442079460958', 'es', '+44 020 7946 0958'],
  ['date', '2026-11-22', 'es', '22/11/2026'],
  ['date', '2026-11-22', 'en', '2026-11-22'],
  ['date-time', '2026-11-26T09:00:00.000Z', 'pt', '26/11/2026 10:00'],
  ['yes-no', false, 'en', 'No'],
])('%s %s in %s is written "%s"', (type, value, language, written) => {
  expect(writeValue(value, context(type, language))).toBe(written)
})
