import { describe, expect, test } from 'vitest'
import type { Language } from '#lib/language.ts'
import { interpret, NOTHING, readOne, testField } from './reading.ts'

type Row = [string, string | null]

const COUNTRY: Record<Language, string> = { es: 'ES', en: 'GB', pt: 'BR' }

const ANA = '+34600111222'
const LONDON = '+442079460958'
const RIO = '+5521987654321'

const PHONES: Record<Language, Row[]> = {
  es: [
    ['600 11 12 22', ANA],
    ['600111222', ANA],
    ['600-111-222', ANA],
    ['600.111.222', ANA],
    ['mi teléfono es 600 11 12 22', ANA],
    ['es el 600 111 222', ANA],
    ['+34 600 11 12 22', ANA],
    ['0034 600 111 222', ANA],
    ['más 34 600 11 12 22', ANA],
    ['más treinta y cuatro seiscientos once doce veintidós', ANA],
    ['seiscientos once doce veintidós', ANA],
    ['seis cero cero, once, doce, veintidós', ANA],
    ['seis cero cero uno uno uno dos dos dos', ANA],
    ['seis doble cero once doce veintidós', ANA],
    ['seiscientos ciento once doscientos veintidós', ANA],
    ['seis cero cero triple uno triple dos', ANA],
    ['el 600, 11, 12, 22', ANA],
    ['600 guion 111 guion 222', ANA],
    ['apunta: 600 11 12 22 gracias', ANA],
    ['seiscientos treinta y dos cuarenta y cinco cero uno noventa', '+34632450190'],
    ['nueve uno cero, once, doce, trece', '+34910111213'],
    ['es mi móvil 600 11 12 22 llámame por la tarde', ANA],
    ['+44 20 7946 0958', LONDON],
    ['veintitrés', null],
    ['no lo tengo', null],
    ['el 3 de diciembre de 2026', null],
  ],
  en: [
    ['020 7946 0958', LONDON],
    ['02079460958', LONDON],
    ['+44 20 7946 0958', LONDON],
    ['plus 44 20 7946 0958', LONDON],
    ['oh two oh seven nine four six oh nine five eight', LONDON],
    ['zero two zero, seven nine four six, zero nine five eight', LONDON],
    ['my number is 020 7946 0958', LONDON],
    ["it's 020-7946-0958", LONDON],
    ['(020) 7946 0958', LONDON],
    ['you can reach me on 020 7946 0958 thanks', LONDON],
    ['07700 900 123', '+447700900123'],
    ['it is oh seven seven double oh, nine double oh, one two three', '+447700900123'],
    ['oh seven seven double oh nine double oh one two three', '+447700900123'],
    ['0 7 7 0 0 9 0 0 1 2 3', '+447700900123'],
    ['seventy seven hundred', null],
    ['07700900123', '+447700900123'],
    ['call 07700 900 123 after six', '+447700900123'],
    ['plus forty four seven seven zero zero nine zero zero one two three', '+447700900123'],
    ['+1 415 555 2671', '+14155552671'],
    ['plus one four one five five five five two six seven one', '+14155552671'],
    ['+34 600 11 12 22', ANA],
    ['it is 07700, 900, 123', '+447700900123'],
    ['twenty three', null],
    ['I do not have one', null],
    ['December 3rd 2026', null],
    ['order 42', null],
  ],
  pt: [
    ['21 98765-4321', RIO],
    ['(21) 98765-4321', RIO],
    ['21987654321', RIO],
    ['+55 21 98765 4321', RIO],
    ['mais 55 21 98765 4321', RIO],
    ['mais cinco cinco dois um nove oito sete seis cinco quatro três dois um', RIO],
    ['meu telefone é 21 98765 4321', RIO],
    ['é o 21 98765 4321', RIO],
    ['dois um nove oito sete seis cinco quatro três dois um', RIO],
    ['vinte e um nove oito sete seis cinco quatro três dois um', RIO],
    ['dois um, nove oito sete meia cinco, quatro três dois um', RIO],
    ['vinte e um, noventa e oito, setenta e seis, cinquenta e quatro, trinta e dois, um', RIO],
    ['vinte e um 98765 quarenta e três vinte e um', RIO],
    ['021 98765 4321', RIO],
    ['21 9 8765 4321', RIO],
    ['21.98765.4321', RIO],
    ['pode anotar 21 98765 4321 obrigado', RIO],
    ['11 3071 0000', '+551130710000'],
    ['onze três zero sete um zero zero zero zero', '+551130710000'],
    ['onze trinta setenta e um zero zero zero zero', '+551130710000'],
    ['onze três zero sete um duplo zero duplo zero', '+551130710000'],
    ['+351 912 345 678', '+351912345678'],
    ['+34 600 11 12 22', ANA],
    ['vinte e três', null],
    ['não tenho', null],
    ['3 de dezembro de 2026', null],
  ],
}

for (const language of ['es', 'en', 'pt'] as const) {
  describe(`phones in ${language}`, () => {
    test.each(PHONES[language])('"%s" gives %s', (utterance, phone) => {
      const country = COUNTRY[language]
      expect(readOne(utterance, language, 'phone', { country })).toBe(phone)
    })
  })
}

test.each<[Language, string, string]>([
  ['es', 'no, el teléfono termina en 23', '+34600111223'],
  ['es', 'acaba en veintitrés', '+34600111223'],
  ['es', 'no, los últimos son 2 3', '+34600111223'],
  ['es', 'empieza por 61', '+34610111222'],
  ['en', 'no, the phone ends in 23', '+34600111223'],
  ['en', 'the last two digits are two three', '+34600111223'],
  ['pt', 'não, termina em 23', '+34600111223'],
  ['pt', 'os últimos são 23', '+34600111223'],
])('in %s "%s" changes the end of the known phone', (language, utterance, phone) => {
  const read = interpret(utterance, language, {
    fields: [testField('phone', 'phone')],
    known: { phone: ANA },
    expecting: { ...NOTHING, yesNo: true },
  })
  expect(read.act).toBe('correct')
  expect(read.values).toMatchObject([{ field: 'phone', value: phone }])
})

test.each(['21 98765 4321', 'vinte e um 98765 4321', '600 11 12 22 33'])(
  'no part of "%s" is taken for a Spanish number',
  (utterance) => {
    expect(readOne(utterance, 'pt', 'phone', { country: 'ES' })).toBeNull()
  },
)

test('an article before or after the digits is none of them', () => {
  expect(readOne('es un 600 11 12 22 un saludo', 'es', 'phone')).toBe(ANA)
})

test('without a known phone an ending is no number', () => {
  expect(readOne('termina en 23', 'es', 'phone')).toBeNull()
})
