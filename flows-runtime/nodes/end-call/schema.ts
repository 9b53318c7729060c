import { z } from 'zod'
import { defineNode, localized } from '../node-schema.ts'

/** Says goodbye and hangs up. */
export const schema = defineNode({
  type: 'end-call',
  version: 1,
  group: 'system',
  data: z.object({ text: localized }),
  blank: { text: {} },
  outcomes: [],
  uses: (data) => ({ says: [{ path: 'text', text: data.text }] }),
})
