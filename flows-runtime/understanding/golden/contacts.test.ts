import { describe, expect, test } from 'vitest'
import type { Language } from '#lib/language.ts'
import type { Scalar } from '#lib/values/value.ts'
import { readOne } from './reading.ts'

const EMAILS: Record<Language, [string, string | null][]> = {
  es: [
    ['ana.ruiz@gmail.com', 'ana.ruiz@gmail.com'],
    ['mi correo es Ana.Ruiz@Gmail.com.', 'ana.ruiz@gmail.com'],
    ['ana punto ruiz arroba gmail punto com', 'ana.ruiz@gmail.com'],
    ['es ana guion bajo ruiz arroba correo punto es', 'ana_ruiz@correo.es'],
    ['ana ochenta y cinco arroba hotmail punto com', 'ana85@hotmail.com'],
    ['mi email es ana ruiz arroba mi empresa punto com punto ar', 'anaruiz@miempresa.com.ar'],
    ['no tengo correo', null],
    ['arroba', null],
  ],
  en: [
    ['ann.smith@gmail.com', 'ann.smith@gmail.com'],
    ['ann dot smith at gmail dot com', 'ann.smith@gmail.com'],
    ["it's ann underscore smith at example dot co dot uk", 'ann_smith@example.co.uk'],
    ['my email is ann forty two at outlook dot com', 'ann42@outlook.com'],
    ['I am at home', null],
  ],
  pt: [
    ['ana.souza@gmail.com', 'ana.souza@gmail.com'],
    ['ana ponto souza arroba gmail ponto com', 'ana.souza@gmail.com'],
    ['meu e-mail é ana underline souza arroba uol ponto com ponto br', 'ana_souza@uol.com.br'],
    ['não tenho', null],
  ],
}

for (const language of ['es', 'en', 'pt'] as const) {
  test.each(EMAILS[language])(`in ${language} "%s" gives the address %s`, (utterance, email) => {
    expect(readOne(utterance, language, 'email')).toBe(email)
  })
}

describe('numbers', () => {
  test.each<[Language, string, number | null]>([
    ['es', 'veintitrés', 23],
    ['es', 'treinta y dos', 32],
    ['es', 'mil doscientos', 1200],
    ['es', '1.200', 1200],
    ['es', '3,5', 3.5],
    ['es', 'unos cinco', 5],
    ['es', 'ninguno', null],
    ['en', 'twenty-three', 23],
    ['en', 'one thousand two hundred and five', 1205],
    ['en', '1,200', 1200],
    ['en', 'about 5', 5],
    ['pt', 'vinte e três', 23],
    ['pt', 'mil e duzentos', 1200],
    ['pt', 'dois mil e vinte e seis', 2026],
  ])('in %s "%s" is %d', (language, utterance, number) => {
    expect(readOne(utterance, language, 'number')).toBe(number)
  })
})

describe('yes or no', () => {
  test.each<[Language, string, Scalar | null]>([
    ['es', 'sí', true],
    ['es', 'claro que sí', true],
    ['es', 'no, gracias', false],
    ['es', 'no lo sé', null],
    ['en', 'yes please', true],
    ['en', 'nope', false],
    ['pt', 'sim', true],
    ['pt', 'não', false],
  ])('in %s "%s" is %s', (language, utterance, value) => {
    expect(readOne(utterance, language, 'yes-no')).toBe(value)
  })
})

describe('codes', () => {
  const field = { pattern: '[A-Z]{2}[0-9]{4}' }

  test.each<[Language, string, string | null]>([
    ['es', 'AB1234', 'AB1234'],
    ['es', 'ab 12 34', 'AB1234'],
    ['es', 'a be uno dos tres cuatro', 'AB1234'],
    ['es', 'a de Ana, be de Barcelona, doce treinta y cuatro', 'AB1234'],
    ['es', 'alfa bravo uno dos tres cuatro', 'AB1234'],
    ['es', 'mi contrato es el te uve cero cero uno dos', 'TV0012'],
    ['es', 'no lo tengo a mano', null],
    ['en', 'A B 1 2 3 4', 'AB1234'],
    ['en', 'A as in apple, B for boy, one two three four', 'AB1234'],
    ['en', 'alpha bravo twelve thirty-four', 'AB1234'],
    ['pt', 'a bê um dois três quatro', 'AB1234'],
    ['pt', 'A de amor, B de bola, um dois três quatro', 'AB1234'],
  ])('in %s "%s" is %s', (language, utterance, code) => {
    expect(readOne(utterance, language, 'code', { field })).toBe(code)
  })

  test('a pattern that does not compile matches nothing', () => {
    expect(readOne('AB1234', 'es', 'code', { field: { pattern: '([' } })).toBeNull()
  })

  test('a pattern that would hang a backtracking engine answers at once', () => {
    const hostile = { pattern: '(a+)+b' }
    expect(readOne('a'.repeat(2000), 'es', 'code', { field: hostile })).toBeNull()
  })
})

describe('choices', () => {
  const field = {
    choices: [
      {
        id: 'internet',
        label: { es: 'Sin internet', en: 'No internet', pt: 'Sem internet' },
        synonyms: { es: ['internet', 'wifi'], en: ['wifi'], pt: ['wi-fi'] },
      },
      {
        id: 'invoice',
        label: { es: 'Facturas', en: 'Invoices', pt: 'Faturas' },
        synonyms: { es: ['recibo'], en: ['bill'], pt: ['boleto'] },
      },
    ],
  }

  test.each<[Language, string, string | null]>([
    ['es', 'sin internet', 'internet'],
    ['es', 'es por el wifi', 'internet'],
    ['es', 'la factura', 'invoice'],
    ['es', 'los recibos', 'invoice'],
    ['es', 'la segunda', 'invoice'],
    ['es', 'la última', 'invoice'],
    ['es', 'fatcuras', null],
    ['es', 'facutra', null],
    ['es', 'facturra', 'invoice'],
    ['es', 'otra cosa', null],
    ['en', 'my bill', 'invoice'],
    ['en', 'the first one', 'internet'],
    ['en', 'invoice', 'invoice'],
    ['pt', 'o boleto', 'invoice'],
    ['pt', 'a primeira', 'internet'],
    ['pt', 'sem internet', 'internet'],
  ])('in %s "%s" chooses %s', (language, utterance, choice) => {
    expect(readOne(utterance, language, 'choice', { field })).toBe(choice)
  })
})

describe('free text', () => {
  test.each<[Language, string, string | null]>([
    ['es', 'hola, es que no me anda internet', 'no me anda internet'],
    ['es', 'no me anda internet desde ayer', 'no me anda internet desde ayer'],
    ['es', 'se ha roto la puerta y no cierra', 'se ha roto la puerta y no cierra'],
    ['es', 'repite por favor', null],
    ['en', 'well, my screen is broken', 'my screen is broken'],
    ['pt', 'bom, a impressora não imprime', 'a impressora não imprime'],
  ])('in %s "%s" is kept as "%s"', (language, utterance, text) => {
    expect(readOne(utterance, language, 'text')).toBe(text)
  })
})
