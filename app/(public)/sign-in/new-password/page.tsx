import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Entrance } from '#app/(public)/entrance.tsx'
import { currentSession } from '#app/session.ts'
import { NewPasswordForm } from './new-password-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('access')
  return { title: words('newPassword.title') }
}

/** Where somebody with a one-time password must stop. */
export default async function NewPasswordPage() {
  const session = await currentSession()
  if (!session) redirect('/sign-in')
  if (!session.mustChangePassword) redirect('/')
  const words = await getTranslations('access')
  return (
    <Entrance title={words('newPassword.title')} lead={words('newPassword.lead')}>
      <NewPasswordForm email={session.email} />
    </Entrance>
  )
}
