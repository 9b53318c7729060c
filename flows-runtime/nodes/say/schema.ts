import { z } from 'zod'
import { defineNode, localized } from '../node-schema.ts'

/** Says one thing and goes on. */
export const schema = defineNode({
  type: 'say',
  version: 1,
  group: 'talk',
  data: z.object({ text: localized }),
  blank: { text: {} },
  outcomes: ['next'],
  uses: (data) => ({ says: [{ path: 'text', text: data.text }] }),
})
