import type { Language } from '#lib/language.ts'
import type es from '#messages/es/talk.json'

/** The words of the caller's page in one language; what only the server says stays there. */
export type TalkWords = Omit<typeof es, 'problems'>

export type AllTalkWords = Record<Language, TalkWords>
