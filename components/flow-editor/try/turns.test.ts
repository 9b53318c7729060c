import { expect, test } from 'vitest'
import { knownValues } from '#components/flow-editor/drawer/known-values.ts'
import { demoCatalogue } from '#lib/desk/catalogue.ts'
import { pretendDesk } from '#lib/desk/pretend-desk.ts'
import { playCall } from '#runtime/simulator/play-call.ts'
import { support } from '#runtime/templates/support.ts'
import { isOver, linesOf, listeningFor, liveCallOf } from './turns.ts'

const AT = '2026-11-24T12:00:00.000Z'
const FIRST = 'no me anda internet desde ayer, soy Ana Ruiz, mi teléfono es 600 11 12 22'

test('a call that waits shows where it is and which way it came', async () => {
  const live = liveCallOf(await played([FIRST]))

  expect(live.doing).toBe('listening')
  expect(live.visited.has('welcome')).toBe(true)
  expect(live.taken.has('reason/to:incident')).toBe(true)
  expect(live.active).toBe('incident-details')
})

test('what was said fills fields, each with its turn and its words', async () => {
  const known = knownValues(await played([FIRST]))

  expect(known.get('name')?.value.display).toBe('Ana Ruiz')
  expect(known.get('phone')?.turn).toBe(1)
  expect(known.get('impact')?.value.value ?? null).toBeNull()
})

test('a correction shows what was and what is', async () => {
  const entries = await played([FIRST, 'solo a mí', 'no, el teléfono termina en 23'])
  const corrected = linesOf(entries).find((line) => line.kind === 'corrected')

  expect(corrected).toMatchObject({ field: 'phone', before: '600 11 12 22', after: '600 11 12 23' })
  expect(knownValues(entries).get('phone')?.corrected).toBe(true)
})

test('a call that ends shows what it would have made, and waits for nothing', async () => {
  const entries = await played([FIRST, 'solo a mí', 'sí'])

  expect(isOver(entries)).toBe(true)
  expect(listeningFor(entries)).toBeUndefined()
  expect(linesOf(entries).filter((line) => line.kind === 'receipt')).toHaveLength(1)
  expect(linesOf(entries).at(-1)?.kind).toBe('ended')
})

async function played(said: string[]) {
  return playCall({
    flow: support.document,
    language: 'es',
    caller: null,
    at: AT,
    timeZone: 'Europe/Madrid',
    country: 'ES',
    desk: pretendDesk({ catalogue: demoCatalogue }),
    inputs: said.map((text, index) => ({
      at: new Date(Date.parse(AT) + (index + 1) * 14_000).toISOString(),
      input: { kind: 'words', text },
    })),
  })
}
