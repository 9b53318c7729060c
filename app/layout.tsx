import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Toaster } from '#components/ui/toaster.tsx'
import { TextsFor } from './i18n/texts-for.tsx'
import { Providers } from './providers.tsx'
import { NONCE_HEADER } from './request-headers.ts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Centralita', template: '%s · Centralita' },
  icons: { icon: '/icon.svg' },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f2f7f7' },
    { media: '(prefers-color-scheme: dark)', color: '#101b1e' },
  ],
}

/** Every page's document. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, words, sent] = await Promise.all([getLocale(), getTranslations('ui'), headers()])
  return (
    <html lang={locale} suppressHydrationWarning>
      <body>
        <TextsFor areas={[]}>
          <Providers nonce={sent.get(NONCE_HEADER) ?? undefined}>
            {children}
            <Toaster label={words('toasts')} closeLabel={words('close')} />
          </Providers>
        </TextsFor>
      </body>
    </html>
  )
}
