import { expect, test } from 'vitest'
import { toldCall } from '#runtime/testing/told-call.ts'
import { templateById } from './templates.ts'

const template = templateById('support')
if (!template) throw new Error('There is no support template')
const flow = template.document

const EVERYTHING = 'no me anda internet desde ayer, soy Ana Ruiz, mi teléfono es 600 11 12 22'

test('a first answer with nearly everything leaves only what is missing to be asked', async () => {
  const { asked, said } = await toldCall({ flow, hears: [EVERYTHING, 'a todos'] })
  expect(asked).toEqual(['impact'])
  expect(said.at(-2)).toContain('seis cero cero, once, doce, veintidós')
})

test('a correction at the confirmation changes that field and reads the summary again', async () => {
  const { said, result } = await toldCall({
    flow,
    hears: [EVERYTHING, 'a todos', 'no, el teléfono termina en 23', 'sí'],
  })
  expect(said.filter((text) => text.includes('Teléfono:'))).toHaveLength(2)
  expect(result.tickets[0]?.fields.phone).toMatchObject({
    value: '+34600111223',
    status: 'confirmed',
    replaced: ['600 11 12 22'],
    source: { kind: 'words', turn: 3 },
  })
})

test('the order in which a caller gives things does not change what is known', async () => {
  const given = ['desde ayer', 'me llamo Ana Ruiz', 'mi teléfono es 600 11 12 22', 'a todos']
  const tickets = await Promise.all(
    permutations(given).map(async (order) => {
      const { result } = await toldCall({
        flow,
        hears: [`no me anda internet, ${order.join(', ')}`, 'sí', 'sí', 'sí'],
      })
      const { since, name, phone, impact } = result.tickets[0]?.fields ?? {}
      return [since?.value, name?.value, phone?.value, impact?.value]
    }),
  )
  expect(new Set(tickets.map((ticket) => JSON.stringify(ticket))).size).toBe(1)
  expect(tickets[0]).toEqual(['2026-11-22', 'Ana Ruiz', '+34600111222', 'everyone'])
})

test('a caller who hangs up in the middle leaves no ticket behind', async () => {
  const { result } = await toldCall({ flow, hears: [EVERYTHING, '<hangup>'] })
  expect(result).toMatchObject({ outcome: 'abandoned', tickets: [] })
})

test('a person can be had from the middle of anything', async () => {
  const { result } = await toldCall({
    flow,
    hears: [EVERYTHING, 'a todos', 'prefiero hablar con una persona'],
  })
  expect(result.outcome).toBe('call-back')
})

test('it works in English and in Portuguese', async () => {
  const english = await toldCall({
    flow,
    language: 'en',
    hears: [
      'the internet is down since yesterday, my name is Ana Ruiz, my phone is 600 11 12 22',
      'everyone',
      'yes',
    ],
  })
  expect(english.result.tickets[0]?.fields.phone?.value).toBe('+34600111222')
  const portuguese = await toldCall({
    flow,
    language: 'pt',
    hears: [
      'a internet não funciona desde ontem, meu nome é Ana Ruiz, meu telefone é 600 11 12 22',
      'todos',
      'sim',
    ],
  })
  expect(portuguese.result.tickets[0]?.fields.since?.value).toBe('2026-11-22')
})

function permutations(items: string[]): string[][] {
  if (items.length <= 1) return [items]
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  )
}
