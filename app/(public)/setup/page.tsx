import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Entrance } from '#app/(public)/entrance.tsx'
import { needsSetUp } from '#lib/access/set-up.ts'
import { SetUpForm } from './set-up-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('access')
  return { title: words('setup.title') }
}

/** The very first visit: there is nobody yet who could invite. */
export default async function SetUpPage() {
  if (!(await needsSetUp())) notFound()
  const words = await getTranslations('access')
  return (
    <Entrance title={words('setup.title')} lead={words('setup.lead')}>
      <SetUpForm timeZones={Intl.supportedValuesOf('timeZone')} />
    </Entrance>
  )
}
