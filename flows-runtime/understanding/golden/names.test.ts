import { describe, expect, test } from 'vitest'
import type { Language } from '#lib/language.ts'
import { interpret, NOTHING, readOne, testField } from './reading.ts'

type Row = [string, string | null]

const ASKED: Record<Language, Row[]> = {
  es: [
    ['Ana Ruiz', 'Ana Ruiz'],
    ['ana ruiz', 'Ana Ruiz'],
    ['soy Ana Ruiz', 'Ana Ruiz'],
    ['me llamo ana maría de la fuente', 'Ana María de la Fuente'],
    ['mi nombre es José Luis Gómez', 'José Luis Gómez'],
    ['a nombre de Marta Soler', 'Marta Soler'],
    ['hola, soy Pedro', 'Pedro'],
    ['eh, Lucía Fernández', 'Lucía Fernández'],
    ['Ana Ruiz, mi teléfono es 600 11 12 22', 'Ana Ruiz'],
    ['soy ana ruiz y llamo por internet', 'Ana Ruiz'],
    ['es Juan Carlos Pérez', 'Juan Carlos Pérez'],
    ['María del Carmen Díaz', 'María del Carmen Díaz'],
    ['me llamo Iñaki Etxeberria', 'Iñaki Etxeberria'],
    ['habla Rosa', 'Rosa'],
    ['Ana Ruiz, gracias', 'Ana Ruiz'],
    ['pues Carmen', 'Carmen'],
    ['no, me llamo Ana Ruiz', 'Ana Ruiz'],
    ['JUAN PÉREZ', 'Juan Pérez'],
    ['soy Ramón Ortega y Gasset', 'Ramón Ortega y Gasset'],
    ['persona', null],
    ['no lo sé', null],
    ['quiero hablar con una persona', null],
    ['repite por favor', null],
    ['soy cliente desde hace años', null],
    ['600 11 12 22', null],
    ['sí', null],
    ['un momento', null],
  ],
  en: [
    ['Ann Smith', 'Ann Smith'],
    ['ann smith', 'Ann Smith'],
    ['my name is John Carter', 'John Carter'],
    ["I'm Mary", 'Mary'],
    ['I am Mary Jones', 'Mary Jones'],
    ['this is Peter Parker', 'Peter Parker'],
    ["my name's Bob Dylan and I need help", 'Bob Dylan'],
    ["it's Laura Palmer", 'Laura Palmer'],
    ['Laura Palmer here', 'Laura Palmer'],
    ['Laura Palmer speaking', 'Laura Palmer'],
    ['call me Ishmael', 'Ishmael'],
    ['the name is Bond', 'Bond'],
    ["Sean O'Connor", "Sean O'Connor"],
    ['hi, I am Ludwig van Beethoven', 'Ludwig van Beethoven'],
    ['Ronald McDonald', 'Ronald McDonald'],
    ['um, Kate', 'Kate'],
    ['Kate Bush, my number is 600 11 12 22', 'Kate Bush'],
    ['no, my name is Ann Smith', 'Ann Smith'],
    ['sure, Mike Tyson', 'Mike Tyson'],
    ["I'm calling about my bill", null],
    ["I'm not sure", null],
    ['this is about the internet', null],
    ['person', null],
    ["I don't know", null],
    ['yes', null],
    ['hold on', null],
  ],
  pt: [
    ['Ana Souza', 'Ana Souza'],
    ['ana souza', 'Ana Souza'],
    ['meu nome é João da Silva', 'João da Silva'],
    ['me chamo Maria Clara', 'Maria Clara'],
    ['sou o Pedro', 'Pedro'],
    ['sou a Beatriz Costa', 'Beatriz Costa'],
    ['aqui é a Fernanda Lima', 'Fernanda Lima'],
    ['quem fala é o Carlos', 'Carlos'],
    ['em nome de Paulo Coelho', 'Paulo Coelho'],
    ['o meu nome é Rita Lee', 'Rita Lee'],
    ['oi, sou Marina', 'Marina'],
    ['eu me chamo Tiago dos Santos', 'Tiago dos Santos'],
    ['Ana Souza, obrigada', 'Ana Souza'],
    ['é Luiza Trajano', 'Luiza Trajano'],
    ['Ana Souza, meu telefone é 11 91234 5678', 'Ana Souza'],
    ['sou ana souza e estou sem internet', 'Ana Souza'],
    ['não, meu nome é Ana Souza', 'Ana Souza'],
    ['MARIA SOUZA', 'Maria Souza'],
    ['bom dia, João Gilberto', 'João Gilberto'],
    ['Conceição Evaristo', 'Conceição Evaristo'],
    ['sou cliente faz tempo', null],
    ['pessoa', null],
    ['não sei', null],
    ['quero falar com um atendente', null],
    ['sim', null],
    ['pode repetir', null],
  ],
}

for (const language of ['es', 'en', 'pt'] as const) {
  describe(`names in ${language}`, () => {
    test.each(ASKED[language])('"%s" gives %s', (utterance, name) => {
      expect(readOne(utterance, language, 'person-name')).toBe(name)
    })
  })
}

test.each<[Language, string, string | null]>([
  ['es', 'hola, soy Ana Ruiz', 'Ana Ruiz'],
  ['es', 'soy ana ruiz y no me anda internet', 'Ana Ruiz'],
  ['es', 'me llamo ana', 'Ana'],
  ['es', 'soy Ana', 'Ana'],
  ['es', 'soy jubilado y no me anda internet', null],
  ['es', 'es Madrid Centro', null],
  ['es', 'internet roto', null],
  ['en', 'I am Mary and my line is dead', 'Mary'],
  ['en', 'I am furious, the line is dead', null],
  ['en', 'this is urgent', null],
  ['pt', 'sou a Beatriz e estou sem internet', 'Beatriz'],
  ['pt', 'sou aposentada', null],
])('before it is asked, in %s "%s" gives %s', (language, utterance, name) => {
  expect(readOne(utterance, language, 'person-name', { asked: false })).toBe(name)
})

test('at the confirmation a name that resembles the known one replaces it', () => {
  const read = interpret('no, es Ana Ruiz con zeta', 'es', {
    fields: [testField('name', 'person-name')],
    known: { name: 'Ana Luis' },
    expecting: { ...NOTHING, yesNo: true },
  })
  expect(read.act).toBe('correct')
  expect(read.values).toMatchObject([{ field: 'name', value: 'Ana Ruiz' }])
})
