import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { Refusal } from '#lib/errors.ts'
import { language } from '#lib/language.ts'
import { allow } from './allow.ts'
import type { Ctx } from './context.ts'
import { parse } from './parse.ts'

const shape = z.object({ language })

/** Remembers the language of the screens of the person who asks. Not audited: it changes nothing for others. */
export async function changeLanguage(ctx: Ctx, input: z.input<typeof shape>): Promise<void> {
  allow(ctx, 'session:read-own')
  const wanted = parse(shape, input)
  if (ctx.actor.kind !== 'user') throw new Refusal('forbidden', 'Only a person has a language.')
  await db().user.update({
    where: { id: ctx.actor.userId },
    data: { language: wanted.language },
    select: { id: true },
  })
}
