'use client'

import { useTranslations } from 'next-intl'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'

export type PersonFieldsProps = {
  ofField: (name: string) => string | undefined
  /** The only address that will do, where there is one. */
  email?: string | undefined
}

/** What makes an account: name, e-mail, password. */
export function PersonFields({ ofField, email }: PersonFieldsProps) {
  const words = useTranslations('access')
  return (
    <>
      <Field label={words('person.name')} error={ofField('name')}>
        <Input name="name" required maxLength={100} autoComplete="name" />
      </Field>
      <Field label={words('person.email')} error={ofField('email')}>
        <Input
          name="email"
          type="email"
          required
          autoComplete="username"
          {...(email === undefined ? {} : { defaultValue: email, readOnly: true })}
        />
      </Field>
      <Field
        label={words('person.password')}
        hint={words('person.passwordHint')}
        error={ofField('password')}
      >
        <Input name="password" type="password" required autoComplete="new-password" />
      </Field>
    </>
  )
}
