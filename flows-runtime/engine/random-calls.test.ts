import fc from 'fast-check'
import { expect, test } from 'vitest'
import { demoCatalogue } from '#lib/desk/catalogue.ts'
import { pretendDesk } from '#lib/desk/pretend-desk.ts'
import { callResult } from '#runtime/simulator/call-result.ts'
import { playCall } from '#runtime/simulator/play-call.ts'
import { randomFlow, randomInput } from '#runtime/testing/random-call.ts'
import { replay } from '#runtime/testing/replay.ts'
import type { CallerInput } from './journal.ts'

const START = '2026-11-23T09:00:00.000Z'

test('any call over any small flow ends, replays byte for byte, and invents nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomFlow(),
      fc.array(randomInput(), { maxLength: 15 }),
      async (flow, before) => {
        const inputs: CallerInput[] = [...before, { kind: 'hang-up' }]
        const journal = await playCall({
          flow,
          language: 'es',
          caller: '+34600111222',
          at: START,
          timeZone: 'Europe/Madrid',
          country: 'ES',
          desk: pretendDesk({ catalogue: demoCatalogue }),
          inputs: inputs.map((input, index) => ({
            input,
            at: new Date(Date.parse(START) + (index + 1) * 5000).toISOString(),
          })),
        })

        expect(journal.at(-1)?.kind).toBe('ended')

        expect(JSON.stringify(await replay(flow, journal))).toBe(JSON.stringify(journal))

        const { tickets, appointments, tasks } = callResult(journal)
        for (const { fields } of [...tickets, ...appointments, ...tasks]) {
          for (const field of Object.values(fields)) {
            if (field.value !== null) expect(field.source).not.toBeNull()
            if (field.value === null) expect(field.status).toBe('pending')
          }
        }
      },
    ),
    { numRuns: 500 },
  )
})
