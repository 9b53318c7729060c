import { z } from 'zod'
import { PRIORITIES } from '#lib/desk/priorities.ts'
import { defineNode, localized } from '../node-schema.ts'

/** Opens a ticket with the fields named; what the caller did not confirm is marked pending. */
export const schema = defineNode({
  type: 'create-ticket',
  version: 1,
  group: 'tickets',
  data: z.object({
    subject: localized,
    description: localized,
    priority: z.enum(PRIORITIES),
    fields: z.array(z.string()).max(30),
    /** Said when the ticket system has it: `{{ticket.number}}` exists. */
    done: localized,
    /** Said when we have it and the system does not yet: only `{{ticket.reference}}` exists. */
    waiting: localized,
  }),
  blank: { subject: {}, description: {}, priority: 'normal', fields: [], done: {}, waiting: {} },
  outcomes: ['created', 'waiting', 'failed'],
  uses: (data) => ({
    reads: data.fields,
    records: data.fields,
    says: [
      { path: 'done', text: data.done, after: 'created' },
      { path: 'waiting', text: data.waiting, after: 'waiting' },
      { path: 'subject', text: data.subject },
      { path: 'description', text: data.description, optional: true },
    ],
    facts: [
      { outcome: 'created', names: ['ticket.number', 'ticket.reference'] },
      { outcome: 'waiting', names: ['ticket.reference'] },
    ],
  }),
})
