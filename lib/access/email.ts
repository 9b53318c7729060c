import { z } from 'zod'

const MAX_LENGTH = 254

/** What is left once look-alike forms are folded: one plain ASCII address, nothing that a mail program reads as two. */
const ONE_ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/

/** One e-mail address in the spelling we store: folded (NFKC) and in lower case before it is checked, never after. */
export const email = z
  .string('email')
  .transform((text) => text.normalize('NFKC').trim().toLowerCase())
  .refine(
    (text) =>
      text.length <= MAX_LENGTH && ONE_ADDRESS.test(text) && z.email().safeParse(text).success,
    'email',
  )
