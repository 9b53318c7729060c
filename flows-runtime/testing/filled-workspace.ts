import { randomUUID } from 'node:crypto'
import type { Ctx } from '#lib/access/context.ts'
import { inviteMember } from '#lib/access/invite-member.ts'
import { openSession } from '#lib/access/open-session.ts'
import type { TestWorkspace } from '#lib/access/two-workspaces.ts'
import { bookAppointment } from '#lib/appointments/book-appointment.ts'
import { findFreeSlots } from '#lib/appointments/find-free-slots.ts'
import { holdSlot } from '#lib/appointments/hold-slot.ts'
import { saveCatalogue } from '#lib/appointments/save-catalogue.ts'
import { db } from '#lib/db/client.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { type Catalogue, demoCatalogue } from '#lib/desk/catalogue.ts'
import type { Slot, SlotQuery } from '#lib/desk/desk.ts'
import { openTicket } from '#lib/tickets/open-ticket.ts'
import { createFlow } from '#runtime/publishing/create-flow.ts'
import { publishFlow } from '#runtime/publishing/publish-flow.ts'
import { serveCallStart } from '#runtime/simulator/serve-call-start.ts'
import { serveTurn } from '#runtime/simulator/serve-turn.ts'

/** Everything of a workspace that a verb can be asked about. */
export type Ids = {
  userId: string
  invitationId: string
  /** Made out to an address that nobody here has. */
  invitationToken: string
  sessionId: string
  environmentId: string
  flowId: string
  versionId: string
  channelId: string
  callId: string
  ticketId: string
  /** Of the ticket's effect, which was given up. */
  effectId: string
  /** Of the ticket. */
  effectKey: string
  appointmentId: string
  /** Still held, by the call. */
  holdId: string
  professionalId: string
  serviceKey: string
  phone: string
  reference: string
}

/** Ids of the right kinds that nothing has. */
export function missingIds(): Ids {
  const id = randomUUID
  return {
    userId: id(),
    invitationId: id(),
    invitationToken: 'm'.repeat(43),
    sessionId: id(),
    environmentId: id(),
    flowId: id(),
    versionId: id(),
    channelId: id(),
    callId: id(),
    ticketId: id(),
    effectId: id(),
    effectKey: id(),
    appointmentId: id(),
    holdId: id(),
    professionalId: id(),
    serviceKey: 'nobody-gives-it',
    phone: '+34600999999',
    reference: 'T-9999',
  }
}

/** The context of a call of the workspace. */
export function asCall({ workspaceId }: { workspaceId: string }, callId: string): Ctx {
  return { workspaceId, actor: { kind: 'call', callId } }
}

/**
 * Puts some of everything into a workspace, through the verbs that would.
 * @param mark stands in every text that people write, to be recognised where it must not appear
 * @param phone E.164, of the caller
 */
export async function fillWorkspace(
  workspace: TestWorkspace,
  { mark, phone, firstReference }: { mark: string; phone: string; firstReference: number },
): Promise<Ids> {
  const { workspaceId, environments, as, members } = workspace
  await db().workspace.update({
    where: { id: workspaceId },
    data: { lastReference: firstReference },
    select: { id: true },
  })
  const { professionalId, serviceKey } = await aCatalogue(workspaceId, mark)
  const flow = await aPublishedFlow(workspace, mark)
  const callId = await aCall(flow.slug, mark, phone)
  const call = asCall(workspace, callId)
  const environmentId = environments.production
  const told = { environmentId, callId, mark, phone }
  for (const effectKey of [`${mark}:1`, `${mark}:2`]) await aTicket(call, told, effectKey)
  const ticket = await aTicket(call, told, `${mark}:3`)
  const slots = await findFreeSlots(call, { callId, query: anyTime(serviceKey) })
  for (const slot of slots.slice(1, 3)) await anAppointment(call, told, slot)
  const appointment = await anAppointment(call, told, found(slots[0]))
  const hold = { callId, effectKey: `${mark}:hold`, slot: found(slots[4]) }
  const holdId = await aHold(call, hold)
  const email = `${mark.toLowerCase()}@example.org`
  const invited = await inviteMember(as.owner, { role: 'agent', email })
  const sessionId = await inTransaction((tx) =>
    openSession(tx, {
      workspaceId,
      userId: members.owner.userId,
      how: 'password',
      browser: { userAgent: `Firefox of ${mark}`, address: '192.0.2.1' },
      now: new Date(),
    }),
  )
  return {
    ...ticket,
    ...appointment,
    ...flow,
    holdId,
    userId: members.agent.userId,
    invitationId: invited.invitationId,
    invitationToken: invited.token,
    sessionId,
    environmentId,
    callId,
    professionalId,
    serviceKey,
    phone,
  }
}

async function aCatalogue(workspaceId: string, mark: string) {
  const serviceKey = `service-of-${mark.toLowerCase()}`
  const [first] = demoCatalogue.services
  if (!first) throw new Error('The demo catalogue has no services.')
  const catalogue: Catalogue = {
    sites: demoCatalogue.sites.map((site) => ({ ...site, address: `Calle de ${mark}` })),
    services: [...demoCatalogue.services, { ...first, key: serviceKey, name: { es: mark } }],
    professionals: demoCatalogue.professionals.map((person) => ({
      ...person,
      name: `${person.name} ${mark}`,
      serviceKeys: [...person.serviceKeys, serviceKey],
    })),
  }
  const professionals = await inTransaction((tx) => saveCatalogue(tx, workspaceId, catalogue))
  return { serviceKey, professionalId: found(professionals.get('marta-soler')) }
}

async function aPublishedFlow({ workspaceId, as }: TestWorkspace, mark: string) {
  const name = `Averías de ${mark}`
  const templateId = 'support'
  const made = await createFlow(as.designer, { name, templateId, languages: ['es'] })
  const released = await publishFlow(as.designer, { ...made, note: `Nota de ${mark}` })
  const channel = await db().channel.findFirst({
    where: { workspaceId, flowId: made.flowId },
    select: { id: true, slug: true },
  })
  const { id: channelId, slug } = found(channel)
  return { flowId: made.flowId, versionId: released.versionId, channelId, slug }
}

async function aCall(slug: string, mark: string, caller: string): Promise<string> {
  const call = await serveCallStart({ slug, language: 'es', acceptLanguage: null, caller })
  const input = { kind: 'words', text: `Soy de ${mark} y no hay tono` } as const
  await serveTurn({ slug, callId: call.callId, token: call.token, key: 'first', input })
  return call.callId
}

type Told = { environmentId: string; callId: string; mark: string; phone: string }

async function aTicket(call: Ctx, told: Told, effectKey: string) {
  const { environmentId, callId, mark, phone } = told
  const { workspaceId } = call
  const { kind } = await openTicket(call, {
    origin: { environmentId, callId, effectKey },
    request: {
      subject: `Sin tono en ${mark}`,
      description: `Lo cuenta ${mark}`,
      priority: 'normal',
      language: 'es',
      callerPhone: phone,
      fields: [],
    },
  })
  if (kind === 'refused') throw new Error('The ticket was refused.')
  await db().effect.updateMany({
    where: { workspaceId, key: effectKey },
    data: { state: 'dead', lastError: `nobody at ${mark}` },
  })
  const ticket = await db().ticket.findFirst({
    where: { workspaceId, effectKey },
    select: { id: true, reference: true },
  })
  const effect = await db().effect.findFirst({
    where: { workspaceId, key: effectKey },
    select: { id: true },
  })
  const { id: ticketId, reference } = found(ticket)
  return { ticketId, reference, effectKey, effectId: found(effect).id }
}

function anyTime(serviceKey: string): SlotQuery {
  return { serviceKey, at: new Date().toISOString(), except: [], limit: 5 }
}

async function anAppointment(call: Ctx, told: Told, slot: Slot) {
  const { environmentId, callId, mark, phone } = told
  const effectKey = `${mark}:${slot.startsAt}`
  const holdId = await aHold(call, { callId, effectKey, slot })
  await bookAppointment(call, {
    origin: { environmentId, callId, effectKey },
    request: {
      holdId,
      language: 'es',
      callerPhone: phone,
      title: `Visita de ${mark}`,
      fields: [],
    },
  })
  const appointment = await db().appointment.findFirst({
    where: { workspaceId: call.workspaceId, effectKey },
    select: { id: true },
  })
  return { appointmentId: found(appointment).id }
}

async function aHold(
  call: Ctx,
  wish: { callId: string; effectKey: string; slot: Slot },
): Promise<string> {
  const receipt = await holdSlot(call, wish)
  if (receipt.kind !== 'held') throw new Error('The time was taken.')
  return receipt.holdId
}

function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('The workspace was not filled.')
  return value
}
