import { z } from 'zod'
import { attempts, defineNode, localized } from '../node-schema.ts'

/** Reads values back and takes a correction of any of them. */
export const schema = defineNode({
  type: 'confirm',
  version: 1,
  group: 'talk',
  data: z.object({
    intro: localized,
    fields: z.array(z.string()).min(1).max(20),
    question: localized,
    /** Asked after a plain "no". */
    whatIsWrong: localized,
    attempts,
  }),
  blank: { intro: {}, fields: [], question: {}, whatIsWrong: {}, attempts: 4 },
  outcomes: ['confirmed', 'refused', 'silent'],
  uses: (data) => ({
    reads: data.fields,
    confirms: [{ outcome: 'confirmed', fields: data.fields }],
    says: [
      { path: 'intro', text: data.intro, optional: true },
      { path: 'question', text: data.question },
      { path: 'whatIsWrong', text: data.whatIsWrong },
    ],
  }),
})
