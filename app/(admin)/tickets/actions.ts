'use server'

import { revalidatePath } from 'next/cache'
import { type Answer, answer } from '#app/answer.ts'
import { ctxOrRefusal } from '#app/session.ts'
import { redriveEffect } from '#lib/outbox/redrive-effect.ts'
import { setTicketStatus } from '#lib/tickets/set-ticket-status.ts'
import type { TicketStatus } from '#lib/tickets/ticket-request.ts'

export async function moveTicket(input: {
  ticketId: string
  status: TicketStatus
}): Promise<Answer<void>> {
  const done = await answer(async () => setTicketStatus(await ctxOrRefusal(), input))
  revalidatePath('/tickets', 'layout')
  return done
}

export async function sendAgain(
  effectId: string,
): Promise<Answer<{ kind: 'started' | 'already-on-its-way' | 'already-delivered' }>> {
  const done = await answer(async () => redriveEffect(await ctxOrRefusal(), effectId))
  revalidatePath('/tickets', 'layout')
  return done
}
