import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#lib/language.ts'
import { FIELD_TYPES } from '#lib/values/value.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { compiledUnderstanding } from './compiled.ts'
import { compileUnderstanding, embeddedUnderstanding } from './embedded.ts'
import { interpret, NOTHING, testContext, testField } from './golden/reading.ts'
import { interpretation } from './interpretation.ts'

const fields = [
  testField('problem', 'text', { label: { es: 'Problema', en: 'Problem', pt: 'Problema' } }),
  testField('since', 'date', {
    label: { es: 'Desde cuándo', en: 'Since when', pt: 'Desde quando' },
  }),
  testField('name', 'person-name', { label: { es: 'Nombre', en: 'Name', pt: 'Nome' } }),
  testField('phone', 'phone', { label: { es: 'Teléfono', en: 'Phone', pt: 'Telefone' } }),
]

const flow: FlowDocument = {
  format: 1,
  startNodeId: 'start',
  fields,
  intents: [
    {
      id: 'incident',
      name: { es: 'Avería', en: 'Fault', pt: 'Falha' },
      examples: {
        es: [
          'no me funciona internet',
          'tengo una avería',
          'la línea no va',
          'quiero abrir una incidencia',
        ],
        en: ['my internet is down', 'something is broken', 'I want to report a fault'],
        pt: ['minha internet não funciona', 'quero abrir um chamado', 'está com defeito'],
      },
    },
    {
      id: 'appointment',
      name: { es: 'Pedir cita', en: 'Book an appointment', pt: 'Marcar consulta' },
      examples: {
        es: ['quiero pedir una cita', 'necesito hora con el técnico', 'reservar una visita'],
        en: ['I want to book an appointment', 'schedule a visit'],
        pt: ['quero marcar uma consulta', 'agendar uma visita'],
      },
    },
  ],
  nodes: [],
  edges: [],
  settings: {
    languages: ['es', 'en', 'pt'],
    defaultLanguage: 'es',
    disclosure: {},
    silence: {},
    notUnderstood: {},
    goodbye: {},
    personNodeId: null,
  },
}

const understanding = embeddedUnderstanding(compileUnderstanding(flow))
const wishing = { ...NOTHING, intents: ['incident', 'appointment'] }
const KNOWN = { name: 'Ana Ruis', phone: '+34600111222', since: '2026-11-22' }
const confirming = { fields, known: KNOWN, expecting: { ...NOTHING, yesNo: true } }

function filled(utterance: string, language: Language, expecting = wishing) {
  const read = understanding.understand(utterance, testContext(language, { fields, expecting }))
  return Object.fromEntries(read.values.map((value) => [value.field, value.value]))
}

describe('one sentence fills everything it says', () => {
  test.each<[Language, string]>([
    ['es', 'no me anda internet desde ayer, soy Ana Ruiz, mi teléfono es 600 11 12 22'],
    [
      'es',
      'hola buenas no me anda internet desde ayer soy ana ruiz mi teléfono es seiscientos once doce veintidós',
    ],
    ['es', 'soy Ana Ruiz, mi número es el 600 11 12 22 y no me anda internet desde ayer'],
  ])('in %s: %s', (language, utterance) => {
    expect(filled(utterance, language)).toEqual({
      problem: 'no me anda internet',
      since: '2026-11-22',
      name: 'Ana Ruiz',
      phone: '+34600111222',
    })
  })

  test('in English', () => {
    const said =
      'my internet is down since yesterday, my name is Ann Smith, my phone is 600 11 12 22'
    expect(filled(said, 'en')).toEqual({
      problem: 'my internet is down',
      since: '2026-11-22',
      name: 'Ann Smith',
      phone: '+34600111222',
    })
  })

  test('in Portuguese', () => {
    const said =
      'minha internet não funciona desde ontem, sou Ana Souza, meu telefone é 600 11 12 22'
    expect(filled(said, 'pt')).toEqual({
      problem: 'minha internet não funciona',
      since: '2026-11-22',
      name: 'Ana Souza',
      phone: '+34600111222',
    })
  })

  test('a wish without a problem fills no free text', () => {
    expect(filled('quiero abrir una incidencia', 'es')).toEqual({})
    expect(filled('quiero pedir una cita', 'es')).toEqual({})
  })
})

describe('intents', () => {
  const wish = (utterance: string, language: Language) =>
    understanding.understand(utterance, testContext(language, { fields, expecting: wishing }))

  test.each<[Language, string, string]>([
    ['es', 'no me funciona el internet', 'incident'],
    ['es', 'quería pedir cita, soy Ana Ruiz', 'appointment'],
    ['es', 'necesito reservar una visita del técnico', 'appointment'],
    ['en', 'the internet is down again', 'incident'],
    ['en', "I'd like to schedule an appointment", 'appointment'],
    ['pt', 'queria marcar consulta', 'appointment'],
    ['pt', 'a internet não está funcionando', 'incident'],
  ])('in %s "%s" is %s', (language, utterance, intent) => {
    const read = wish(utterance, language)
    expect(read.intent?.id).toBe(intent)
    expect(read.intent?.confidence).toBeGreaterThan(0.4)
    expect(read.outOfScope).toBeLessThan(0.6)
  })

  test('what no example resembles is out of scope', () => {
    const read = wish('me gusta el helado de fresa', 'es')
    expect(read.intent).toBeNull()
    expect(read.outOfScope).toBeGreaterThan(0.8)
  })
})

describe('corrections at the confirmation', () => {
  const read = (utterance: string) =>
    understanding.understand(utterance, testContext('es', confirming))

  test('another end of the phone', () => {
    const { act, values, intent } = read('no, el teléfono termina en 23')
    expect({ act, intent }).toEqual({ act: 'correct', intent: null })
    expect(values).toMatchObject([{ field: 'phone', value: '+34600111223' }])
  })

  test('only the new value of two days is kept', () => {
    const { act, values } = read('no, el martes no, el miércoles')
    expect(act).toBe('correct')
    expect(values).toMatchObject([{ field: 'since', value: '2026-11-18' }])
  })

  test('another name', () => {
    const { act, values } = read('no, me llamo Ana Ruiz')
    expect(act).toBe('correct')
    expect(values).toMatchObject([{ field: 'name', value: 'Ana Ruiz' }])
  })

  test.each([
    ['el teléfono está mal', 'phone'],
    ['no, el nombre no es correcto', 'name'],
    ['quiero cambiar la fecha', 'since'],
  ])('"%s" disputes %s without a new value', (utterance, field) => {
    const { act, disputed, values } = read(utterance)
    expect({ act, disputed, values }).toEqual({ act: 'correct', disputed: [field], values: [] })
  })

  test.each(['todo bien menos el teléfono', 'sí, pero el teléfono no'])(
    '"%s" is no agreement: it disputes the phone',
    (utterance) => {
      expect(read(utterance)).toMatchObject({ act: 'correct', disputed: ['phone'] })
    },
  )

  test('a yes with another value in it corrects that value', () => {
    const { act, values } = read('sí, pero el teléfono es 600 11 12 33')
    expect(act).toBe('correct')
    expect(values).toMatchObject([{ field: 'phone', value: '+34600111233' }])
  })

  test.each(['claro que no me sirve', 'está todo mal', 'bueno, no'])(
    '"%s" agrees to nothing',
    (utterance) => {
      expect(read(utterance).act).toBe('no')
    },
  )

  test('a complaint that begins with "no" is no refusal', () => {
    expect(read('no me anda internet').act).not.toBe('no')
  })

  test('in English "not 9, 7" keeps the seven', () => {
    const context = {
      fields: [testField('people', 'number')],
      known: { people: 9 },
      expecting: { ...NOTHING, fields: ['people'], yesNo: true },
    }
    const { act, values } = interpret('not 9, 7', 'en', context)
    expect(act).toBe('correct')
    expect(values).toMatchObject([{ field: 'people', value: 7 }])
  })
})

describe('offered times', () => {
  const options = [
    '2026-11-24T09:00:00.000Z',
    '2026-11-24T15:30:00.000Z',
    '2026-11-25T10:00:00.000Z',
  ].map((value, index) => ({
    id: `o${index}`,
    label: `opción ${index + 1}`,
    type: 'date-time' as const,
    value,
  }))
  const when = [testField('when', 'date-time'), ...fields]
  const answer = (utterance: string, language: Language) =>
    interpret(utterance, language, { fields: when, expecting: { ...NOTHING, options } })

  test.each<[Language, string, string]>([
    ['es', 'la segunda', 'o1'],
    ['es', 'la primera, por favor', 'o0'],
    ['es', 'la última', 'o2'],
    ['es', 'a las diez', 'o0'],
    ['es', 'las 10', 'o0'],
    ['es', 'a las cuatro y media', 'o1'],
    ['es', 'el miércoles', 'o2'],
    ['es', 'mañana por la tarde', 'o1'],
    ['es', 'cualquiera', 'o0'],
    ['es', 'sí, la de las diez', 'o0'],
    ['en', 'the first one', 'o0'],
    ['en', 'the last one', 'o2'],
    ['en', 'half past four', 'o1'],
    ['en', 'Wednesday', 'o2'],
    ['en', 'any of them', 'o0'],
    ['en', 'number two', 'o1'],
    ['pt', 'a última', 'o2'],
    ['pt', 'às dez', 'o0'],
    ['pt', 'a primeira', 'o0'],
    ['pt', 'quarta-feira', 'o2'],
    ['pt', 'qualquer uma', 'o0'],
  ])('in %s "%s" takes %s', (language, utterance, option) => {
    const read = answer(utterance, language)
    expect({ act: read.act, option: read.option?.id }).toEqual({ act: 'answer', option })
  })

  test.each<[Language, string]>([
    ['es', 'otra hora'],
    ['es', 'ninguna'],
    ['es', 'ninguna me va bien'],
    ['en', 'another time'],
    ['en', 'none of those'],
    ['pt', 'outro horário'],
    ['pt', 'nenhum desses'],
  ])('in %s "%s" declines', (language, utterance) => {
    const read = answer(utterance, language)
    expect({ act: read.act, option: read.option }).toEqual({ act: 'no', option: null })
  })

  test('a time that was not offered is told, for no field', () => {
    const read = answer('a las cinco', 'es')
    expect(read.option).toBeNull()
    expect(read.values).toMatchObject([{ field: null, type: 'time', value: '17:00' }])
  })
})

test('what is compiled is plain data', () => {
  const compiled = compileUnderstanding(flow)
  expect(compiledUnderstanding.parse(JSON.parse(JSON.stringify(compiled)))).toEqual(compiled)
})

test('a value always quotes the words it came from', () => {
  const said = 'no me anda internet desde ayer, soy Ana Ruiz, mi teléfono es 600 11 12 22'
  const read = understanding.understand(said, testContext('es', { fields, expecting: wishing }))
  for (const value of read.values) expect(said.slice(value.start, value.end)).toBe(value.text)
})

const everyField = FIELD_TYPES.map((type) =>
  testField(`f-${type}`, type, {
    pattern: type === 'code' ? '[A-Z]{1,3}-?[0-9]{2,6}' : '',
    choices: [{ id: 'one', label: { es: 'uno', en: 'one', pt: 'um' }, synonyms: {} }],
  }),
)

const WORDS =
  'no sí a las la el de en que 23 600 11 12 lunes mañana ayer hace dos mil cien soy me llamo Ana Ruiz arroba punto com at dot next last Monday às meia e quinze para segunda termina 1 99999999999 , . : / @ + - doble oh 2026 31 febrero febrary 16:30 pm persona primera otra'.split(
    ' ',
  )

const utterance = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
)

test('any utterance is understood as something, and read the same way twice', () => {
  fc.assert(
    fc.property(
      utterance,
      fc.constantFrom(...LANGUAGES),
      fc.subarray(everyField.map((field) => field.id)),
      fc.boolean(),
      (said, language, asked, yesNo) => {
        const expecting = { ...wishing, fields: asked, yesNo }
        const context = testContext(language, { fields: everyField, expecting })
        const read = understanding.understand(said, context)
        expect(interpretation.parse(read)).toEqual(read)
        for (const value of read.values) expect(said.slice(value.start, value.end)).toBe(value.text)
        expect(understanding.understand(said, context)).toEqual(read)
      },
    ),
    { numRuns: 300 },
  )
})

test('a very long utterance is cut, not feared', () => {
  const context = testContext('es', { fields: everyField, expecting: wishing })
  const read = understanding.understand('cien mil dos a las tres y '.repeat(4000), context)
  expect(interpretation.parse(read)).toEqual(read)
})
