'use client'

import { signIn } from 'next-auth/react'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { readSignInError, type SignInError } from './sign-in-error.ts'

export type SignInFormProps = {
  /** A path of ours to go to afterwards. */
  target: string
  /** What a provider's way back brought along. */
  error: string | undefined
  providers: { id: 'google' | 'azure-ad'; label: string }[]
}

/** E-mail and password, and a button for each provider that is configured. */
export function SignInForm({ target, error, providers }: SignInFormProps) {
  const words = useTranslations('access')
  const [busy, setBusy] = useState<'password' | 'google' | 'azure-ad'>()
  const [problem, setProblem] = useState(error ? readSignInError(error) : undefined)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy('password')
    setProblem(undefined)
    const found = await tryPassword(form)
    if (!found) {
      window.location.assign(target)
      return
    }
    setProblem(found)
    setBusy(undefined)
  }

  return (
    <div className="flex flex-col gap-4">
      {problem ? <Notice tone="danger" urgent title={errorWords(problem)} /> : null}
      <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <Field label={words('signIn.email')}>
          <Input name="email" type="email" autoComplete="username" required autoFocus />
        </Field>
        <Field label={words('signIn.password')}>
          <Input name="password" type="password" autoComplete="current-password" required />
        </Field>
        <Button type="submit" variant="primary" busy={busy === 'password'} className="mt-1 w-full">
          {words('signIn.submit')}
        </Button>
      </form>
      {providers.length > 0 ? (
        <p className="text-center text-ink-3 text-sm">{words('signIn.or')}</p>
      ) : null}
      {providers.map((provider) => (
        <Button
          key={provider.id}
          busy={busy === provider.id}
          className="w-full"
          onClick={() => {
            setBusy(provider.id)
            void signIn(provider.id, { callbackUrl: target })
          }}
        >
          {provider.label}
        </Button>
      ))}
    </div>
  )

  function errorWords(found: SignInError): string {
    return found.kind === 'too-many'
      ? words('signIn.errors.too-many', { minutes: found.minutes })
      : words(`signIn.errors.${found.kind}`)
  }
}

async function tryPassword(form: FormData): Promise<SignInError | undefined> {
  try {
    const answer = await signIn('credentials', {
      email: form.get('email'),
      password: form.get('password'),
      redirect: false,
    })
    return answer?.ok ? undefined : readSignInError(answer?.error ?? '')
  } catch {
    return { kind: 'failed' }
  }
}
