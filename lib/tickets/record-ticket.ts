import type { Ctx } from '#lib/access/context.ts'
import { audit } from '#lib/audit/audit.ts'
import { manifests } from '#lib/connectors/manifests.ts'
import { db } from '#lib/db/client.ts'
import { newRowId } from '#lib/db/row-id.ts'
import { sql } from '#lib/db/sql.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { isUniqueViolation } from '#lib/db/violations.ts'
import type { TicketRequest } from '#lib/desk/desk.ts'
import { deliverWithin } from '#lib/outbox/deliver-effect.ts'
import type { LeasedEffect } from '#lib/outbox/effect.ts'
import { enqueueEffect } from '#lib/outbox/enqueue-effect.ts'
import type { DeliveryWorld } from '#lib/outbox/world.ts'
import { nextReference } from './next-reference.ts'
import type { TicketKind } from './ticket-request.ts'

/** How long a caller waits for the ticket system before hearing our reference instead. */
export const INLINE_LIMIT_MS = 2_500

/** Where a record comes from, and the key that makes repeating it harmless. */
export type Origin = { environmentId: string; callId: string | null; effectKey: string }

/** What the ledger says about a record. `number`: the outside system has it under this. */
export type Recorded = {
  id: string
  reference: string
  system: string | null
  number: string | null
}

/**
 * Writes a ticket or task into the ledger with its effect, its job and its audit row in one transaction, then tries to
 * deliver it while the caller waits. A key that is there already answers what it made the first time.
 */
export async function recordTicket(
  ctx: Ctx,
  { kind, origin, request }: { kind: TicketKind; origin: Origin; request: TicketRequest },
  world: DeliveryWorld,
): Promise<Recorded> {
  const reference = await nextReference(ctx, 'ticket', origin)
  const written = await writeTicket(ctx, { kind, origin, request, reference }, world).catch(
    (error: unknown) => {
      if (isUniqueViolation(error)) return null
      throw error
    },
  )
  if (!written) return ticketOfKey(ctx.workspaceId, origin.effectKey)
  const { id, effect } = written
  const result = await deliverWithin(effect, { limitMs: INLINE_LIMIT_MS, world })
  return result.state === 'delivered'
    ? { id, reference, system: result.receipt.system, number: result.receipt.number }
    : { id, reference, system: null, number: null }
}

function writeTicket(
  ctx: Ctx,
  {
    kind,
    origin,
    request,
    reference,
  }: { kind: TicketKind; origin: Origin; request: TicketRequest; reference: string },
  world: DeliveryWorld,
): Promise<{ id: string; effect: LeasedEffect }> {
  const { workspaceId } = ctx
  const { environmentId, callId, effectKey } = origin
  const { subject, description, priority, callerPhone, fields } = request
  const now = world.clock.now()

  const id = newRowId()
  const record = sql`
    INSERT INTO "Ticket" ("id", "workspaceId", "environmentId", "callId", "kind", "reference", "effectKey", "subject",
      "description", "priority", "status", "callerPhone", "fields", "createdAt", "updatedAt")
    VALUES (${id}::uuid, ${workspaceId}::uuid, ${environmentId}::uuid, ${callId}::uuid, ${kind}, ${reference},
      ${effectKey}, ${subject}, ${description}, ${priority}, 'open', ${callerPhone}, ${JSON.stringify(fields)}::jsonb,
      ${now}, ${now})`

  return inTransaction(async (tx) => {
    const effect = await enqueueEffect(
      tx,
      {
        workspaceId,
        environmentId,
        key: effectKey,
        connector: manifests['built-in'].id,
        subjectId: id,
        record,
        work: {
          kind: 'create-ticket',
          ticket: { ...request, reference, openedAt: now.toISOString() },
        },
        now,
      },
      world.newId(),
    )
    const action = kind === 'ticket' ? 'ticket.opened' : 'task.left'
    await audit(tx, ctx, { action, subject: id, detail: { reference }, at: now })
    return { id, effect }
  })
}

async function ticketOfKey(workspaceId: string, effectKey: string): Promise<Recorded> {
  const ticket = await db().ticket.findUniqueOrThrow({
    where: { workspaceId_effectKey: { workspaceId, effectKey } },
    select: { id: true, reference: true, externalSystem: true, externalNumber: true },
  })
  const { id, reference, externalSystem: system, externalNumber: number } = ticket
  return { id, reference, system, number }
}
