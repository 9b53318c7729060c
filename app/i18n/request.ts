import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { cache } from 'react'
import { currentSession } from '#app/session.ts'
import { env } from '#lib/env.ts'
import { type Language, language } from '#lib/language.ts'
import { log } from '#lib/log.ts'
import { LANGUAGE_COOKIE } from './language-cookie.ts'
import { loadMessages } from './load-messages.ts'
import type { Messages } from './messages.ts'
import { preferredLanguage } from './preferred-language.ts'

const kept = new Map<Language, Promise<Messages>>()

export default getRequestConfig(async ({ locale }) => {
  const session = await sessionIfReadable()
  const asked = language.safeParse(locale)
  const chosen = asked.success ? asked.data : await chosenLanguage(session?.language)
  return {
    locale: chosen,
    messages: await messagesIn(chosen),
    timeZone: session?.workspace.timeZone ?? 'UTC',
    now: new Date(),
  }
})

/** What was chosen in this browser, else for the account, else what the browser asks for. */
async function chosenLanguage(ofAccount: Language | undefined): Promise<Language> {
  const inBrowser = language.safeParse((await cookies()).get(LANGUAGE_COOKIE)?.value)
  if (inBrowser.success) return inBrowser.data
  return ofAccount ?? preferredLanguage((await headers()).get('accept-language'))
}

/** The page that says that the database is away must still find its words. */
const sessionIfReadable = cache(async () => {
  try {
    return await currentSession()
  } catch (error) {
    log('web').warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'No session read')
    return undefined
  }
})

function messagesIn(chosen: Language): Promise<Messages> {
  if (!env().production) return loadMessages(chosen)
  const messages = kept.get(chosen) ?? loadMessages(chosen)
  kept.set(chosen, messages)
  return messages
}
