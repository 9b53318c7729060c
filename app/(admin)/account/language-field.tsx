'use client'

import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { LANGUAGES, type Language } from '#lib/language.ts'
import { chooseLanguage } from './actions.ts'

/** Each language in its own words: somebody who cannot read the screen must find theirs. */
const NAMES: Record<Language, string> = { es: 'Español', en: 'English', pt: 'Português' }

/** The language of the screens; choosing changes it at once. */
export function LanguageField({ language }: { language: Language }) {
  const words = useTranslations('access')
  const [busy, startTransition] = useTransition()
  return (
    <Field label={words('account.language')} hint={words('account.languageHint')}>
      <Select
        value={language}
        disabled={busy}
        options={LANGUAGES.map((value) => ({ value, label: NAMES[value] }))}
        onValueChange={(value) => startTransition(() => chooseLanguage(value))}
      />
    </Field>
  )
}
