import type { Language } from '#lib/language.ts'

/**
 * Every area of the screens' texts, with Spanish as the measure. A new file in `messages/es` needs its line here, so
 * that its keys are checked; `messages.test.ts` says so when it is missing.
 */
export type Messages = {
  access: typeof import('#messages/es/access.json')
  appointments: typeof import('#messages/es/appointments.json')
  audit: typeof import('#messages/es/audit.json')
  calls: typeof import('#messages/es/calls.json')
  common: typeof import('#messages/es/common.json')
  editor: typeof import('#messages/es/editor.json')
  flows: typeof import('#messages/es/flows.json')
  forms: typeof import('#messages/es/forms.json')
  problems: typeof import('#messages/es/problems.json')
  shell: typeof import('#messages/es/shell.json')
  talk: typeof import('#messages/es/talk.json')
  team: typeof import('#messages/es/team.json')
  tickets: typeof import('#messages/es/tickets.json')
  try: typeof import('#messages/es/try.json')
  ui: typeof import('#messages/es/ui.json')
  versions: typeof import('#messages/es/versions.json')
}

declare module 'next-intl' {
  interface AppConfig {
    Locale: Language
    Messages: Messages
  }
}
