'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { changeLanguage } from '#lib/access/change-language.ts'
import { changePassword } from '#lib/access/change-password.ts'
import { endSession } from '#lib/access/end-session.ts'
import { revokeSession } from '#lib/access/revoke-session.ts'
import type { Language } from '#lib/language.ts'
import { type Answer, answer } from '#app/answer.ts'
import { LANGUAGE_COOKIE, LANGUAGE_COOKIE_OPTIONS } from '#app/i18n/language-cookie.ts'
import {
  continueAs,
  ctxOrRefusal,
  currentBrowser,
  currentSession,
  forgetSession,
} from '#app/session.ts'

/** The screens' language, for this person and this browser. */
export async function chooseLanguage(language: Language): Promise<Answer<void>> {
  return answer(async () => {
    await changeLanguage(await ctxOrRefusal(), { language })
    const jar = await cookies()
    jar.set(LANGUAGE_COOKIE, language, LANGUAGE_COOKIE_OPTIONS)
  })
}

/** Ends this browser's session and goes to the entrance. */
export async function signOut(): Promise<void> {
  const session = await currentSession()
  if (session) await endSession(session.sessionId)
  await forgetSession()
  redirect('/sign-in')
}

export async function endOneSession(sessionId: string): Promise<Answer<void>> {
  return answer(async () => revokeSession(await ctxOrRefusal(), { sessionId }))
}

/** Also how somebody with a one-time password gets out of it, so it asks only who is signed in. */
export async function setPassword(input: { current: string; next: string }): Promise<Answer<void>> {
  return answer(async () => {
    const session = await currentSession()
    const ctx = session?.ctx ?? (await ctxOrRefusal())
    const { sessionId } = await changePassword(ctx, input, await currentBrowser())
    await continueAs(sessionId)
  })
}
