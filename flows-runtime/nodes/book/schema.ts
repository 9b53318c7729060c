import { z } from 'zod'
import { defineNode, localized } from '../node-schema.ts'

/** Turns the held time into an appointment. */
export const schema = defineNode({
  type: 'book',
  version: 1,
  group: 'calendar',
  data: z.object({
    /** The field that holds the time chosen; when the caller changed it since, the time must be offered again. */
    when: z.string().min(1),
    title: localized,
    fields: z.array(z.string()).max(30),
    done: localized,
    /** Said when somebody else took the time meanwhile. */
    taken: localized,
  }),
  blank: { when: '', title: {}, fields: [], done: {}, taken: {} },
  outcomes: ['booked', 'taken', 'failed'],
  uses: (data) => ({
    reads: data.when ? [...data.fields, data.when] : data.fields,
    records: data.fields,
    needs: ['slot.with'],
    says: [
      { path: 'title', text: data.title },
      { path: 'done', text: data.done, after: 'booked' },
      { path: 'taken', text: data.taken },
    ],
    facts: [
      {
        outcome: 'booked',
        names: ['appointment.reference', 'appointment.when', 'appointment.with'],
      },
    ],
  }),
})
