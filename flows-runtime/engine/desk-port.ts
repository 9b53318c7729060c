import type { z } from 'zod'
import type { Desk } from '#lib/desk/desk.ts'
import type { CallDesk } from '#runtime/nodes/node-runner.ts'
import type { CallState } from './call-state.ts'
import type { EntryOf } from './journal.ts'
import type { Tape } from './tape.ts'

/**
 * The desk as a step sees it. Each action is journalled twice: the intention under its effect key, kept before the
 * desk hears of it, then the receipt. A look-up leaves only its answer.
 * The key is (call, step, visit, action, count): the same intention has the same key however often it is repeated.
 */
export function openDeskPort(
  options: { desk: Desk; tape: Tape; now(): string },
  state: CallState,
  nodeId: string,
): CallDesk {
  const { desk, tape } = options

  async function act<Request, Receipt>(
    action: string,
    request: Request,
    ask: (effectKey: string, request: Request) => Promise<Receipt>,
  ): Promise<Receipt> {
    const effectKey = nextKey(state, nodeId, action)
    tape.derive({ kind: 'intended', node: nodeId, effectKey, action, request: asJson(request) })
    if (tape.isLive()) await tape.keep()
    return receive(effectKey, action, () => ask(effectKey, request))
  }

  async function lookUp<Found>(action: string, ask: () => Promise<Found>): Promise<Found> {
    return receive(nextKey(state, nodeId, action), action, ask)
  }

  async function receive<T>(effectKey: string, action: string, ask: () => Promise<T>): Promise<T> {
    const entry = await tape.obtain('receipt', async () => {
      const receipt = asJson(await ask())
      return { kind: 'receipt', at: options.now(), effectKey, action, receipt }
    })
    state.at = entry.at
    state.lastEffectKey = effectKey
    return receiptOf<T>(entry)
  }

  return {
    openTicket: (request) => act('open-ticket', request, desk.openTicket),
    leaveTask: (request) => act('leave-task', request, desk.leaveTask),
    findTickets: (query) => lookUp('find-tickets', () => desk.findTickets(query)),
    services: () => lookUp('services', () => desk.services()),
    freeSlots: (query) => lookUp('free-slots', () => desk.freeSlots(query)),
    async holdSlot(slot) {
      const receipt = await act('hold-slot', slot, desk.holdSlot)
      if (receipt.kind === 'held') {
        const wasLive = tape.isLive()
        state.heldId = receipt.holdId
        if (wasLive) await desk.releaseHolds(receipt.holdId)
      }
      return receipt
    },
    bookAppointment: (request) => act('book', request, desk.bookAppointment),
  }
}

function nextKey(state: CallState, nodeId: string, action: string): string {
  const visit = state.visits.get(nodeId) ?? 1
  const counter = `${nodeId}:${visit}:${action}`
  const count = (state.actions.get(counter) ?? 0) + 1
  state.actions.set(counter, count)
  return `${state.started.callId}:${counter}:${count}`
}

/** Through JSON and back, so that a live receipt and a replayed one are the same thing. */
function asJson(value: unknown): z.infer<ReturnType<typeof z.json>> {
  return JSON.parse(JSON.stringify(value ?? null))
}

/** Safe because `receive` wrote this very entry, from a value of this type, under this key. */
function receiptOf<T>(entry: EntryOf<'receipt'>): T {
  return entry.receipt as T
}
