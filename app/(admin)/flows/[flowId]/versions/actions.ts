'use server'

import { revalidatePath } from 'next/cache'
import { type Answer, answer } from '#app/answer.ts'
import { ctxOrRefusal } from '#app/session.ts'
import { restoreVersion } from '#runtime/publishing/restore-version.ts'

/** Publishes an earlier version again under a new number. The draft stays as it is. */
export async function restoreOf(
  flowId: string,
  number: number,
  note: string,
): Promise<Answer<{ number: number }>> {
  const restored = await answer(async () =>
    restoreVersion(await ctxOrRefusal(), { flowId, number, note, environment: 'production' }),
  )
  if (!restored.ok) return restored
  revalidatePath('/flows')
  return { ok: true, value: { number: restored.value.number } }
}
