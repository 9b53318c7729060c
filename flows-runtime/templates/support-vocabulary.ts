import type { Field } from '#runtime/graph/field.ts'
import type { Intent } from '#runtime/graph/flow.ts'
import { nameField, phoneField } from './contact-fields.ts'
import { personIntent } from './person-intent.ts'
import { aField } from './step.ts'

/** What the support template gets to know. */
export const supportFields: Field[] = [
  aField({
    id: 'problem',
    label: { es: 'Qué falla', en: 'What is wrong', pt: 'O que está falhando' },
    type: 'text',
    question: {
      es: 'Cuéntame qué falla.',
      en: 'Tell me what is going wrong.',
      pt: 'Me conte o que está falhando.',
    },
    again: {
      es: 'Dímelo en una frase: qué no funciona.',
      en: 'In one sentence, what is not working?',
      pt: 'Em uma frase, o que não funciona?',
    },
  }),
  aField({
    id: 'since',
    label: { es: 'Desde cuándo', en: 'Since when', pt: 'Desde quando' },
    type: 'date',
    question: {
      es: '¿Desde qué día te pasa?',
      en: 'What day did it start?',
      pt: 'Desde que dia isso acontece?',
    },
    again: {
      es: 'Dime un día, por ejemplo ayer o el lunes.',
      en: 'Tell me a day, such as yesterday or Monday.',
      pt: 'Me diga um dia, como ontem ou segunda-feira.',
    },
  }),
  nameField,
  phoneField,
  aField({
    id: 'impact',
    label: { es: 'A quién afecta', en: 'Who is affected', pt: 'Quem é afetado' },
    type: 'choice',
    question: {
      es: '¿Te pasa solo a ti o a todos?',
      en: 'Is it only you, or everyone?',
      pt: 'É só com você ou com todos?',
    },
    again: {
      es: 'Dime «solo a mí» o «a todos».',
      en: 'Please say "only me" or "everyone".',
      pt: 'Diga "só comigo" ou "com todos".',
    },
    choices: [
      {
        id: 'everyone',
        label: { es: 'A todos', en: 'Everyone', pt: 'Todos' },
        synonyms: {
          es: ['a todos', 'a toda la oficina', 'a toda la empresa', 'a varios', 'a mis compañeros'],
          en: ['everyone', 'everybody', 'the whole office', 'all of us', 'several people'],
          pt: ['com todos', 'todo mundo', 'o escritório inteiro', 'a empresa toda', 'vários'],
        },
      },
      {
        id: 'only-me',
        label: { es: 'Solo a mí', en: 'Only me', pt: 'Só eu' },
        synonyms: {
          es: ['solo a mí', 'a mí solo', 'a mí sola', 'nada más a mí', 'únicamente a mí'],
          en: ['only me', 'just me', 'only my computer', 'nobody else'],
          pt: ['só comigo', 'só eu', 'somente comigo', 'apenas comigo', 'mais ninguém'],
        },
      },
    ],
  }),
  aField({
    id: 'reference',
    label: { es: 'Referencia', en: 'Reference', pt: 'Referência' },
    type: 'code',
    pattern: '([A-Z]{1,3}-?)?[0-9]{3,8}',
    question: {
      es: '¿Qué referencia tiene tu ticket?',
      en: 'What is the reference of your ticket?',
      pt: 'Qual é a referência do seu chamado?',
    },
    again: {
      es: 'Dime la referencia cifra a cifra, por favor.',
      en: 'Please say the reference digit by digit.',
      pt: 'Me diga a referência número por número, por favor.',
    },
  }),
]

/** Why people call support. */
export const supportIntents: Intent[] = [
  {
    id: 'incident',
    name: { es: 'Tengo una incidencia', en: 'Something is wrong', pt: 'Tenho um problema' },
    examples: {
      es: [
        'tengo una incidencia',
        'quiero dar parte de una avería',
        'no me funciona internet',
        'no me anda internet desde ayer',
        'no tengo conexión en la oficina',
        'se me ha caído la línea',
        'el teléfono no da tono',
        'el correo no me deja entrar',
        'el ordenador no arranca',
        'va todo muy lento',
        'la impresora no imprime',
        'se corta la llamada todo el rato',
        'me da error al entrar en el programa',
        'quiero abrir un ticket',
        'tengo un problema con el servicio',
      ],
      en: [
        'I have a problem',
        'I want to report a fault',
        'my internet is not working',
        'the internet has been down since yesterday',
        'we have no connection in the office',
        'the line is dead',
        'I cannot get into my email',
        'my computer does not start',
        'everything is very slow',
        'the printer does not print',
        'calls keep dropping',
        'I get an error when I sign in',
        'I want to open a ticket',
        'something is broken',
      ],
      pt: [
        'estou com um problema',
        'quero registrar uma falha',
        'minha internet não funciona',
        'estou sem internet desde ontem',
        'o escritório está sem conexão',
        'a linha caiu',
        'não consigo entrar no e-mail',
        'o computador não liga',
        'está tudo muito lento',
        'a impressora não imprime',
        'a ligação cai toda hora',
        'dá erro quando entro no sistema',
        'quero abrir um chamado',
        'tem uma coisa quebrada',
      ],
    },
  },
  {
    id: 'status',
    name: { es: 'Cómo va mi ticket', en: 'How is my ticket', pt: 'Como está meu chamado' },
    examples: {
      es: [
        'cómo va mi ticket',
        'quiero saber el estado de mi incidencia',
        'llamé ayer y quiero saber si está resuelto',
        'tengo un número de referencia',
        'qué pasa con mi avería',
        'hay novedades de lo mío',
        'cuándo vais a arreglar mi incidencia',
        'quiero consultar un ticket abierto',
        'seguimiento de mi incidencia',
      ],
      en: [
        'how is my ticket going',
        'I want to know the status of my ticket',
        'I called yesterday and want to know if it is solved',
        'I have a reference number',
        'any news about my case',
        'when will my issue be fixed',
        'I want to check an open ticket',
        'follow up on my ticket',
      ],
      pt: [
        'como está meu chamado',
        'quero saber o status do meu chamado',
        'liguei ontem e quero saber se já resolveram',
        'tenho um número de referência',
        'alguma novidade do meu caso',
        'quando vão resolver meu problema',
        'quero consultar um chamado aberto',
        'acompanhar meu chamado',
      ],
    },
  },
  personIntent,
]
