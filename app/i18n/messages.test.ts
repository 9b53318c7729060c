import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { LANGUAGES } from '#lib/language.ts'
import { loadMessages } from './load-messages.ts'

const FOLDER = join(process.cwd(), 'messages')
const AREAS = filesOf('es')

test.each(LANGUAGES)('%s has the same areas as Spanish', (language) => {
  expect(filesOf(language)).toEqual(AREAS)
})

test('the type of the messages names every area', () => {
  const source = readFileSync(join(process.cwd(), 'app/i18n/messages.ts'), 'utf8')
  const named = [...source.matchAll(/#messages\/es\/([\w-]+)\.json/g)].map((match) => match[1])

  expect(named).toEqual(AREAS)
})

test.each(LANGUAGES.filter((language) => language !== 'es'))(
  '%s says everything that Spanish says, with the same blanks to fill',
  async (language) => {
    expect(blanksOf(await loadMessages(language))).toEqual(blanksOf(await loadMessages('es')))
  },
)

test.each(LANGUAGES)('nothing is empty in %s, and nobody shouts', async (language) => {
  const wrong = [...textsOf(await loadMessages(language))].filter(
    ([, text]) => text.trim() === '' || /[!¡]/.test(text),
  )
  expect(wrong).toEqual([])
})

function filesOf(language: string): string[] {
  return readdirSync(join(FOLDER, language))
    .map((name) => name.replace(/\.json$/, ''))
    .sort()
}

/** Of each text: the names and kinds of its blanks, and the choices of each. */
function blanksOf(messages: object): Record<string, string[]> {
  const texts = [...textsOf(messages)].sort(([a], [b]) => a.localeCompare(b))
  return Object.fromEntries(
    texts.map(([key, text]) => [key, [...new Set(parse(text).flatMap(blanks))].sort()]),
  )
}

function* textsOf(node: object, path = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(node)) {
    const here = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') yield [here, value]
    else if (typeof value === 'object' && value !== null) yield* textsOf(value, here)
    else throw new Error(`${here} is neither a text nor a group of texts`)
  }
}

const ELEMENT = { literal: 0, select: 5, plural: 6, pound: 7, tag: 8 } as const

function blanks(element: MessageFormatElement): string[] {
  switch (element.type) {
    case ELEMENT.literal:
    case ELEMENT.pound:
      return []
    case ELEMENT.tag:
      return [`<${element.value}>`, ...element.children.flatMap(blanks)]
    case ELEMENT.select:
      return Object.entries(element.options).flatMap(([choice, option]) => [
        `${element.value} is ${choice}`,
        ...option.value.flatMap(blanks),
      ])
    /** Languages differ in their plural forms, so only the blank itself must agree. */
    case ELEMENT.plural:
      return [
        `${element.value} counted`,
        ...Object.values(element.options).flatMap((option) => option.value.flatMap(blanks)),
      ]
    default:
      return [element.value]
  }
}
