import { expect, test } from 'vitest'
import { demoCatalogue } from '#lib/desk/catalogue.ts'
import { pretendDesk } from '#lib/desk/pretend-desk.ts'
import { liveStep } from '#runtime/testing/live-step.ts'

const texts = {
  found: { es: 'Tu aviso {{ticket.subject}} está {{ticket.status}}.' },
  none: { es: 'No encuentro ningún aviso.' },
}
const desk = {
  ...pretendDesk({ catalogue: demoCatalogue }),
  findTickets: async () => [
    {
      reference: 'T-10011',
      number: 'T-10011',
      subject: 'sin internet',
      status: 'in-progress' as const,
      priority: 'normal' as const,
      openedAt: '2026-11-20T09:00:00.000Z',
    },
  ],
}

test('a caller without a number and without a reference finds nothing', async () => {
  const { outcome, said } = await liveStep({
    type: 'find-tickets',
    data: { ...texts, by: 'caller' },
    desk,
    hears: [],
  })
  expect(outcome).toBe('none')
  expect(said[0]).toBe('No encuentro ningún aviso.')
})

test('a number that was only claimed on a web page opens no record', async () => {
  const { outcome } = await liveStep({
    type: 'find-tickets',
    data: { ...texts, by: 'caller' },
    caller: '+34600111222',
    medium: 'text',
    desk,
    hears: [],
  })
  expect(outcome).toBe('none')
})

test('the newest ticket of the number that calls is told', async () => {
  const { outcome, said } = await liveStep({
    type: 'find-tickets',
    data: { ...texts, by: 'caller' },
    caller: '+34600111222',
    desk,
    hears: [],
  })
  expect(outcome).toBe('found')
  expect(said[0]).toBe('Tu aviso sin internet está en curso.')
})
