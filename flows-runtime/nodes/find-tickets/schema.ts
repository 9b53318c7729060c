import { z } from 'zod'
import { defineNode, localized } from '../node-schema.ts'

/** Looks for the caller's newest ticket, by a reference they gave or by the number they call from. */
export const schema = defineNode({
  type: 'find-tickets',
  version: 1,
  group: 'tickets',
  data: z
    .object({
      by: z.enum(['reference', 'caller']),
      /** The field that holds the reference; null when looking by the caller's number. */
      field: z.string().nullable(),
      found: localized,
      none: localized,
    })
    .refine((data) => data.by === 'caller' || data.field, {
      path: ['field'],
      message: 'Choose the field that holds the reference',
    }),
  blank: { by: 'reference', field: null, found: {}, none: {} },
  outcomes: ['found', 'none'],
  uses: (data) => ({
    reads: data.by === 'reference' && data.field ? [data.field] : [],
    says: [
      { path: 'found', text: data.found, optional: true, after: 'found' },
      { path: 'none', text: data.none, optional: true },
    ],
    facts: [{ outcome: 'found', names: ['ticket.reference', 'ticket.status', 'ticket.subject'] }],
  }),
})
