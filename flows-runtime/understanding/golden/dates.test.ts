import { describe, expect, test } from 'vitest'
import type { Language } from '#lib/language.ts'
import { readOne } from './reading.ts'

type Row = [string, string | null]

/** Said on Monday 23 November 2026. */
const DATES: Record<Language, Row[]> = {
  es: [
    ['hoy', '2026-11-23'],
    ['ayer', '2026-11-22'],
    ['anteayer', '2026-11-21'],
    ['antes de ayer', '2026-11-21'],
    ['mañana', '2026-11-24'],
    ['pasado mañana', '2026-11-25'],
    ['mañana por la mañana', '2026-11-24'],
    ['el jueves', '2026-11-26'],
    ['el jueves que viene', '2026-11-26'],
    ['el próximo viernes', '2026-11-27'],
    ['el lunes', '2026-11-30'],
    ['el lunes pasado', '2026-11-16'],
    ['el pasado jueves', '2026-11-19'],
    ['desde el jueves', '2026-11-19'],
    ['el 3 de diciembre', '2026-12-03'],
    ['3 de diciembre de 2026', '2026-12-03'],
    ['el tres de diciembre del dos mil veintisiete', '2027-12-03'],
    ['primero de mayo', '2027-05-01'],
    ['lunes 30 de noviembre', '2026-11-30'],
    ['03/12/2026', '2026-12-03'],
    ['3/12', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['hace dos días', '2026-11-21'],
    ['hace una semana', '2026-11-16'],
    ['desde hace tres meses', '2026-08-23'],
    ['dentro de dos semanas', '2026-12-07'],
    ['en cinco días', '2026-11-28'],
    ['el día 15', '2026-12-15'],
    ['el 25', '2026-11-25'],
    ['el 30 de febrero', null],
    ['no lo sé', null],
    ['por la mañana', null],
  ],
  en: [
    ['today', '2026-11-23'],
    ['yesterday', '2026-11-22'],
    ['the day before yesterday', '2026-11-21'],
    ['tomorrow', '2026-11-24'],
    ['the day after tomorrow', '2026-11-25'],
    ['on Thursday', '2026-11-26'],
    ['thursday', '2026-11-26'],
    ['this Friday', '2026-11-27'],
    ['next Thursday', '2026-11-26'],
    ['last Monday', '2026-11-16'],
    ['since Thursday', '2026-11-19'],
    ['December 3rd', '2026-12-03'],
    ['December 3rd, 2027', '2027-12-03'],
    ['3rd of December', '2026-12-03'],
    ['the third of December', '2026-12-03'],
    ['december third', '2026-12-03'],
    ['May first', '2027-05-01'],
    ['Monday, November 30', '2026-11-30'],
    ['03/12/2026', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['two days ago', '2026-11-21'],
    ['a week ago', '2026-11-16'],
    ['in two days', '2026-11-25'],
    ['in a couple of weeks', '2026-12-07'],
    ['three months ago', '2026-08-23'],
    ['two weeks from now', '2026-12-07'],
    ['the 15th', '2026-12-15'],
    ['December twenty-third twenty twenty-six', '2026-12-23'],
    ['February 30', null],
    ["I don't know", null],
  ],
  pt: [
    ['hoje', '2026-11-23'],
    ['ontem', '2026-11-22'],
    ['anteontem', '2026-11-21'],
    ['amanhã', '2026-11-24'],
    ['depois de amanhã', '2026-11-25'],
    ['na quinta', '2026-11-26'],
    ['quinta-feira', '2026-11-26'],
    ['quinta que vem', '2026-11-26'],
    ['na próxima sexta', '2026-11-27'],
    ['segunda passada', '2026-11-16'],
    ['desde quinta', '2026-11-19'],
    ['3 de dezembro', '2026-12-03'],
    ['dia 3 de dezembro de 2026', '2026-12-03'],
    ['três de dezembro de dois mil e vinte e sete', '2027-12-03'],
    ['primeiro de maio', '2027-05-01'],
    ['segunda-feira, 30 de novembro', '2026-11-30'],
    ['03/12/2026', '2026-12-03'],
    ['3/12', '2026-12-03'],
    ['há dois dias', '2026-11-21'],
    ['faz uma semana', '2026-11-16'],
    ['dois dias atrás', '2026-11-21'],
    ['daqui a dois dias', '2026-11-25'],
    ['em duas semanas', '2026-12-07'],
    ['há três meses', '2026-08-23'],
    ['dia 15', '2026-12-15'],
    ['no sábado', '2026-11-28'],
    ['30 de fevereiro', null],
    ['não sei', null],
    ['de manhã', null],
  ],
}

for (const language of ['es', 'en', 'pt'] as const) {
  describe(`dates in ${language}`, () => {
    test.each(DATES[language])('"%s" gives %s', (utterance, date) => {
      expect(readOne(utterance, language, 'date')).toBe(date)
    })
  })
}

test('a field about the past looks back', () => {
  const field = { label: { es: 'Fecha de nacimiento' } }
  expect(readOne('el 3 de diciembre', 'es', 'date', { field })).toBe('2025-12-03')
  expect(readOne('3 de mayo de 1985', 'es', 'date', { field })).toBe('1985-05-03')
})

test('an hour is no day of the month', () => {
  expect(readOne('desde las diez de la mañana', 'es', 'date')).toBeNull()
  expect(readOne('hoy a las diez', 'es', 'date')).toBe('2026-11-23')
})

test('in the United States the month comes first', () => {
  expect(readOne('03/12/2026', 'en', 'date', { country: 'US' })).toBe('2026-03-12')
})
