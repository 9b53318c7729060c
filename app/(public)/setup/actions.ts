'use server'

import { getLocale } from 'next-intl/server'
import { type Answer, answer } from '#app/answer.ts'
import { continueAs, currentBrowser } from '#app/session.ts'
import { type SetUp, setUp } from '#lib/access/set-up.ts'

/** Makes the workspace and its owner, who goes on signed in. */
export async function makeWorkspace(input: Omit<SetUp, 'language'>): Promise<Answer<void>> {
  return answer(async () => {
    const wanted = { ...input, language: await getLocale() }
    const { sessionId } = await setUp(wanted, await currentBrowser())
    await continueAs(sessionId)
  })
}
