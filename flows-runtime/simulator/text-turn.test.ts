import { expect, test } from 'vitest'
import { compileFlow } from '#runtime/engine/compile-flow.ts'
import type { CallerInput, JournalEntry } from '#runtime/engine/journal.ts'
import { aFlow } from '#runtime/testing/graph-builder.ts'
import { startedAt, ticketDesk, toldUnderstanding } from '#runtime/testing/plain-ports.ts'
import { type TextTurnOptions, textTurn } from './text-turn.ts'

const NOW = '2026-11-23T09:00:00.000Z'

const flow = compileFlow({
  versionId: 'v1',
  checksum: 'c1',
  document: aFlow()
    .field({ id: 'urgent', type: 'yes-no' })
    .step('ask', 'collect', { fields: ['urgent'] })
    .step('file', 'create-ticket', {
      subject: { es: 'Aviso' },
      fields: ['urgent'],
      done: { es: 'Tu aviso es {{ticket.number | written}}.' },
    })
    .step('more', 'collect', { intro: { es: '¿Algo más?' }, fields: ['urgent'] })
    .step('bye', 'end-call', { text: { es: 'Adiós.' } })
    .way('ask', 'complete', 'file')
    .way('file', 'created', 'bye')
    .build(),
})

const yes = {
  values: [
    { field: 'urgent', type: 'yes-no', value: true, text: 'sí', start: 0, end: 2, confidence: 1 },
  ],
} as const
const understanding = toldUnderstanding({ sí: { ...yes, values: [...yes.values] } })

/** One call's keeper: refuses a sequence number that is taken, as the database does. */
function keeper() {
  const kept: JournalEntry[] = []
  return {
    kept,
    append: async (entries: JournalEntry[], fromSeq: number) => {
      if (fromSeq !== kept.length) throw new Error('taken')
      kept.push(...entries)
    },
  }
}

function say(text: string, key: string): TextTurnOptions['feed'] {
  const input: CallerInput = { kind: 'words', text }
  return { kind: 'input', at: NOW, input, key }
}

async function begun() {
  const book = keeper()
  const { desk, opened, asked } = ticketDesk()
  const turn = (feed: TextTurnOptions['feed'], more: Partial<TextTurnOptions> = {}) =>
    textTurn({
      flow,
      understanding,
      desk,
      journal: [...book.kept],
      feed,
      now: () => NOW,
      append: book.append,
      ...more,
    })
  const first = await turn({ kind: 'start', started: startedAt(NOW) })
  return { ...book, desk, opened, asked, turn, first }
}

test('a call starts with the disclosure and waits for the first answer', async () => {
  const { first } = await begun()
  expect(first.say).toEqual(['Soy un asistente automático.', '¿urgent?'])
  expect(first.ended).toBe(false)
  expect(first.listening?.fields).toEqual(['urgent'])
})

test('a turn that needs nothing more ends the call and answers with its receipt', async () => {
  const { turn, opened } = await begun()
  const last = await turn(say('sí', 'k1'))
  expect(last.say).toEqual(['Tu aviso es T-1.', 'Adiós.'])
  expect(last.ended).toBe(true)
  expect(last.receipts).toHaveLength(1)
  expect(opened.size).toBe(1)
})

test('the same key again says the same and opens nothing twice', async () => {
  const { turn, asked, kept } = await begun()
  const once = await turn(say('sí', 'k1'))
  const length = kept.length
  expect(await turn(say('sí', 'k1'))).toEqual(once)
  expect(asked).toHaveLength(1)
  expect(kept).toHaveLength(length)
})

test('the same key with other words is refused', async () => {
  const { turn } = await begun()
  await turn(say('eh', 'k1'))
  await expect(turn(say('sí', 'k1'))).rejects.toMatchObject({ code: 'conflict' })
})

test('a word after the end is refused', async () => {
  const { turn } = await begun()
  await turn(say('sí', 'k1'))
  await expect(turn(say('hola', 'k2'))).rejects.toMatchObject({ code: 'conflict' })
})

test('the intention is kept before the desk hears of it', async () => {
  const { turn, kept, desk } = await begun()
  await turn(say('sí', 'k1'), {
    desk: {
      ...desk,
      openTicket: async (effectKey, request) => {
        expect(kept.at(-1)).toMatchObject({ kind: 'intended', effectKey })
        return desk.openTicket(effectKey, request)
      },
    },
  })
  expect.assertions(1)
})

test('a crash between intention and receipt repeats the action under the same key', async () => {
  const { turn, desk, opened, asked } = await begun()
  const dies = async (effectKey: string, request: Parameters<typeof desk.openTicket>[1]) => {
    await desk.openTicket(effectKey, request)
    throw new Error('killed after doing')
  }
  await expect(turn(say('sí', 'k1'), { desk: { ...desk, openTicket: dies } })).rejects.toThrow(
    'killed',
  )
  const again = await turn(say('sí', 'k1'))
  expect(again.say).toEqual(['Tu aviso es T-1.', 'Adiós.'])
  expect(new Set(asked).size).toBe(1)
  expect(opened.size).toBe(1)
})

test('of two turns that race, one keeps its intention and the other acts on nothing', async () => {
  const { turn, asked, kept } = await begun()
  const before = [...kept]
  const raced = await Promise.allSettled([
    turn(say('sí', 'k1'), { journal: before }),
    turn(say('sí', 'k2'), { journal: before }),
  ])
  expect(raced.filter((each) => each.status === 'fulfilled')).toHaveLength(1)
  expect(asked).toHaveLength(1)
})

test('hanging up ends the call with nothing said', async () => {
  const { turn } = await begun()
  const last = await turn({ kind: 'input', at: NOW, input: { kind: 'hang-up' }, key: 'k1' })
  expect(last).toMatchObject({ say: [], ended: true })
})
