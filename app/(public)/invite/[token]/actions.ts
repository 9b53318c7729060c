'use server'

import { getLocale } from 'next-intl/server'
import { type Answer, answer } from '#app/answer.ts'
import { continueAs, ctxOrRefusal, currentBrowser } from '#app/session.ts'
import { acceptAsNewcomer, acceptAsSignedIn, type Newcomer } from '#lib/access/accept-invitation.ts'

/** Makes an account with the invitation's role; the browser goes on signed in. */
export async function joinAsNewcomer(
  token: string,
  person: Omit<Newcomer, 'language'>,
): Promise<Answer<void>> {
  return answer(async () => {
    const newcomer = { ...person, language: await getLocale() }
    const { sessionId } = await acceptAsNewcomer(
      { token, person: newcomer },
      await currentBrowser(),
    )
    await continueAs(sessionId)
  })
}

/** Joins with the account that is signed in. */
export async function joinAsMyself(token: string): Promise<Answer<void>> {
  return answer(async () => {
    const ctx = await ctxOrRefusal()
    const { sessionId } = await acceptAsSignedIn(ctx, { token }, await currentBrowser())
    await continueAs(sessionId)
  })
}
