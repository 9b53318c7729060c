import { setTimeout as wait } from 'node:timers/promises'
import { systemClock } from '#lib/clock.ts'
import { realDesk } from '#lib/desk/real-desk.ts'
import { systemWorld } from '#lib/outbox/world.ts'
import { serveCallStart } from '#runtime/simulator/serve-call-start.ts'
import { serveTurn, type TurnWorld } from '#runtime/simulator/serve-turn.ts'
import { SUPPORT_SCRIPT, ticketsIn } from './text-calls.ts'

/** Spreads the default calls over the default kills. */
const PAUSE_BETWEEN_CALLS_MS = 400

/** The ticket system is away from whoever serves the calls, so that only workers can deliver. */
const worldWithoutDelivery: TurnWorld = {
  clock: systemClock,
  deskOf: (call) =>
    realDesk(call, {
      ...systemWorld,
      connectors: {
        'built-in': {
          tickets: () => ({
            createTicket: async () => ({ kind: 'retry', reason: 'Away.', afterMs: 0 }),
          }),
        },
      },
    }),
}

/**
 * Plays one whole scripted call of the example's support flow, turn by turn, each a replay of its journal.
 * @returns the reference that its caller heard
 */
export async function scriptedCall(): Promise<string> {
  const slug = 'soporte'
  const { callId, token } = await serveCallStart(
    { slug, language: 'es', acceptLanguage: null, caller: null },
    worldWithoutDelivery,
  )
  const references: string[] = []
  for (const [index, text] of SUPPORT_SCRIPT.entries()) {
    const turn = {
      slug,
      callId,
      token,
      key: `turn-${index}`,
      input: { kind: 'words', text } as const,
    }
    references.push(...ticketsIn((await serveTurn(turn, worldWithoutDelivery)).receipts))
  }
  await wait(PAUSE_BETWEEN_CALLS_MS)
  const [reference] = references
  if (reference === undefined || references.length > 1) {
    throw new Error(`A call brought ${references.length} tickets instead of 1.`)
  }
  return reference
}
