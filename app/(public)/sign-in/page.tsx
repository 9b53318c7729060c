import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Entrance } from '#app/(public)/entrance.tsx'
import { returnPath } from '#app/return-path.ts'
import { currentSession } from '#app/session.ts'
import { needsSetUp } from '#lib/access/set-up.ts'
import { env } from '#lib/env.ts'
import { SignInForm } from './sign-in-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('access')
  return { title: words('signIn.title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: Props) {
  const { return: back, error } = await searchParams
  const target = returnPath(back)
  const session = await currentSession()
  if (session) redirect(session.mustChangePassword ? '/sign-in/new-password' : target)
  if (await needsSetUp()) redirect('/setup')

  const words = await getTranslations('access')
  const { google, microsoft } = env()
  return (
    <Entrance title={words('signIn.title')} lead={words('signIn.lead')} foot={words('signIn.help')}>
      <SignInForm
        target={target}
        error={typeof error === 'string' ? error : undefined}
        providers={[
          ...(google ? [{ id: 'google' as const, label: words('signIn.google') }] : []),
          ...(microsoft ? [{ id: 'azure-ad' as const, label: words('signIn.microsoft') }] : []),
        ]}
      />
    </Entrance>
  )
}
