import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Messages } from './messages.ts'

/** What entrances and error pages say. */
const EVERYWHERE = ['access', 'common', 'shell', 'team', 'ui'] as const

/** What the screens behind sign-in say besides. */
export const SIGNED_IN = [
  'appointments',
  'audit',
  'calls',
  'editor',
  'flows',
  'forms',
  'problems',
  'tickets',
  'try',
  'versions',
] as const

/**
 * Sends a part of the page the texts of these areas and no others, in place of what its parents sent: a caller's phone
 * need not load the words of the editor.
 */
export async function TextsFor({
  areas,
  children,
}: {
  areas: readonly (keyof Messages)[]
  children: ReactNode
}) {
  const messages = await getMessages()
  const wanted = new Set<string>([...EVERYWHERE, ...areas])
  const sent = Object.fromEntries(Object.entries(messages).filter(([area]) => wanted.has(area)))
  return <NextIntlClientProvider messages={sent}>{children}</NextIntlClientProvider>
}
