import { expect, test } from 'vitest'
import { demoCatalogue } from '#lib/desk/catalogue.ts'
import { pretendDesk } from '#lib/desk/pretend-desk.ts'
import { liveStep } from '#runtime/testing/live-step.ts'

const offer = {
  type: 'offer-slots' as const,
  data: {
    service: 'check-up',
    into: 'when',
    question: { es: 'Tengo {{slots}}. ¿Cuál te va bien?' },
    instead: { es: 'Ahí no hay hueco.' },
    noneFree: { es: 'No queda ninguna hora.' },
    limit: 2,
    rounds: 3,
  },
}

test('a service that nobody offers has no times, and that is said', async () => {
  const { outcome, said } = await liveStep({
    ...offer,
    data: { ...offer.data, service: 'unknown' },
    hears: [],
  })
  expect(outcome).toBe('none-free')
  expect(said[0]).toBe('No queda ninguna hora.')
})

test('the time that the caller takes is held and fills the field, with its source', async () => {
  const { outcome, fields, journal } = await liveStep({ ...offer, hears: ['la segunda'] })
  expect(outcome).toBe('chosen')
  const receipts = journal.flatMap((entry) =>
    entry.kind === 'receipt' && entry.action === 'hold-slot' ? [entry.receipt] : [],
  )
  expect(receipts).toHaveLength(1)
  expect(receipts[0]).toMatchObject({ kind: 'held', slot: { startsAt: fields.when } })
})

test('declined times are not offered again', async () => {
  const { said } = await liveStep({ ...offer, hears: ['ninguna', 'la primera'] })
  const offers = said.filter((text) => text.startsWith('Tengo'))
  expect(offers).toHaveLength(2)
  expect(offers[1]).not.toBe(offers[0])
})

test('a time that somebody else took meanwhile is said, and another one is offered', async () => {
  const desk = pretendDesk({ catalogue: demoCatalogue })
  let first = true
  const { outcome, said } = await liveStep({
    ...offer,
    desk: {
      ...desk,
      holdSlot: async (key, slot) => {
        if (!first) return desk.holdSlot(key, slot)
        first = false
        return { kind: 'taken' }
      },
    },
    hears: ['la primera', 'la primera'],
  })
  expect(said).toContain('Ahí no hay hueco.')
  expect(outcome).toBe('chosen')
})

test('an afternoon that was wished for before anything was offered is what is offered', async () => {
  const { said } = await liveStep({
    ...offer,
    before: (flow) =>
      flow.step('ask', 'collect', { fields: ['name'] }).way('ask', 'complete', 'step'),
    hears: ['soy Ana Ruiz y solo puedo el jueves por la tarde'],
  })
  const offered = said.find((text) => text.startsWith('Tengo')) ?? ''
  expect(offered).toContain('jueves')
  expect(offered).not.toContain('de la mañana')
})
