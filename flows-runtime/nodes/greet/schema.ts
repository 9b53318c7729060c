import { z } from 'zod'
import { defineNode, localized } from '../node-schema.ts'

/** The first words after the disclosure. */
export const schema = defineNode({
  type: 'greet',
  version: 1,
  group: 'talk',
  data: z.object({ text: localized }),
  blank: { text: {} },
  outcomes: ['next'],
  uses: (data) => ({ says: [{ path: 'text', text: data.text }] }),
})
