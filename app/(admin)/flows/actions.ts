'use server'

import { revalidatePath } from 'next/cache'
import { type Answer, answer } from '#app/answer.ts'
import { ctxOrRefusal } from '#app/session.ts'
import type { Language } from '#lib/language.ts'
import { archiveFlow } from '#runtime/publishing/archive-flow.ts'
import { createFlow } from '#runtime/publishing/create-flow.ts'
import { duplicateFlow } from '#runtime/publishing/duplicate-flow.ts'

export type NewFlow = {
  name: string
  templateId: string | null
  /** The main one first. */
  languages: [Language, ...Language[]]
  writtenIn: Language
}

export async function createFlowFrom(input: NewFlow): Promise<Answer<{ flowId: string }>> {
  const created = await answer(async () => createFlow(await ctxOrRefusal(), input))
  revalidatePath('/flows')
  return created
}

export async function duplicateOneFlow(input: {
  flowId: string
  name: string
}): Promise<Answer<{ flowId: string }>> {
  const copied = await answer(async () => duplicateFlow(await ctxOrRefusal(), input))
  revalidatePath('/flows')
  return copied
}

export async function archiveOneFlow(input: {
  flowId: string
  archived: boolean
}): Promise<Answer<void>> {
  const done = await answer(async () => archiveFlow(await ctxOrRefusal(), input))
  revalidatePath('/flows')
  return done
}
