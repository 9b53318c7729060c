'use server'

import { revalidatePath } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { type Answer, answer } from '#app/answer.ts'
import { LANGUAGE_COOKIE, LANGUAGE_COOKIE_OPTIONS } from '#app/i18n/language-cookie.ts'
import {
  continueAs,
  ctxOrRefusal,
  currentBrowser,
  currentCtx,
  currentSession,
  forgetSession,
} from '#app/session.ts'
import { changeLanguage } from '#lib/access/change-language.ts'
import { changePassword } from '#lib/access/change-password.ts'
import { endSession } from '#lib/access/end-session.ts'
import { revokeSession } from '#lib/access/revoke-session.ts'
import { type Language, language } from '#lib/language.ts'

/** The screens' language: for this browser, and for the account of whoever is signed in. */
export async function chooseLanguage(wanted: Language): Promise<void> {
  const chosen = language.parse(wanted)
  const ctx = await currentCtx()
  if (ctx) await changeLanguage(ctx, { language: chosen })
  const jar = await cookies()
  jar.set(LANGUAGE_COOKIE, chosen, LANGUAGE_COOKIE_OPTIONS)
  revalidatePath('/', 'layout')
}

/** Ends this browser's session and goes to the entrance. */
export async function signOut(): Promise<void> {
  const session = await currentSession()
  if (session) await endSession(session.sessionId)
  await forgetSession()
  redirect('/sign-in')
}

export async function endOneSession(sessionId: string): Promise<Answer<void>> {
  return answer(async () => {
    await revokeSession(await ctxOrRefusal(), { sessionId })
    revalidatePath('/account')
  })
}

/** Also how somebody with a one-time password gets out of it, so it asks only who is signed in. */
export async function setPassword(input: { current: string; next: string }): Promise<Answer<void>> {
  return answer(async () => {
    const session = await currentSession()
    const ctx = session?.ctx ?? (await ctxOrRefusal())
    const { sessionId } = await changePassword(ctx, input, await currentBrowser())
    await continueAs(sessionId)
    revalidatePath('/account')
  })
}
