import { z } from 'zod'
import { attempts, defineNode, localized } from '../node-schema.ts'

/** Asks for one or several fields; what is known already is not asked again. */
export const schema = defineNode({
  type: 'collect',
  version: 1,
  group: 'talk',
  data: z.object({
    /** Said once before the first question, only when something has to be asked. */
    intro: localized,
    fields: z.array(z.string()).min(1).max(20),
    attempts,
  }),
  blank: { intro: {}, fields: [], attempts: 2 },
  outcomes: ['complete', 'unclear', 'silent'],
  uses: (data) => ({
    asks: data.fields,
    gives: [{ outcome: 'complete', fields: data.fields }],
    says: [{ path: 'intro', text: data.intro, optional: true }],
  }),
})
