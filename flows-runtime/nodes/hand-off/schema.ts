import { z } from 'zod'
import { defineNode, localized } from '../node-schema.ts'

/** Passes the caller on to people. In text there is nobody to connect to: a call-back task is left. */
export const schema = defineNode({
  type: 'hand-off',
  version: 1,
  group: 'people',
  data: z.object({
    /** Said before, for example who will call back. */
    text: localized,
    subject: localized,
    fields: z.array(z.string()).max(30),
    /** Said once the task exists: `{{task.reference}}`. */
    done: localized,
  }),
  blank: { text: {}, subject: {}, fields: [], done: {} },
  outcomes: ['left', 'failed'],
  uses: (data) => ({
    says: [
      { path: 'text', text: data.text, optional: true },
      { path: 'subject', text: data.subject },
      { path: 'done', text: data.done, after: 'left' },
    ],
    facts: [{ outcome: 'left', names: ['task.reference'] }],
  }),
})
