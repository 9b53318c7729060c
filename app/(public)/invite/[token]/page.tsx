import type { Metadata } from 'next'
import NextLink from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Entrance } from '#app/(public)/entrance.tsx'
import { currentSession } from '#app/session.ts'
import { buttonStyles } from '#components/ui/button-styles.ts'
import { readInvitation } from '#lib/access/accept-invitation.ts'
import { JoinForm } from './join-form.tsx'
import { NewcomerForm } from './newcomer-form.tsx'

/** The address holds a secret: no search engine, no title with names. */
export const metadata: Metadata = { robots: { index: false } }

type Props = { params: Promise<{ token: string }> }

export default async function InvitePage({ params }: Props) {
  const { token } = await params
  const [invitation, session, words, shell] = await Promise.all([
    readInvitation(token),
    currentSession(),
    getTranslations('access'),
    getTranslations('shell'),
  ])
  if (!invitation) {
    return (
      <Entrance title={words('invite.gone.title')} lead={words('invite.gone.words')}>
        <NextLink href="/sign-in" className={buttonStyles({ variant: 'outline' })}>
          {words('invite.gone.signIn')}
        </NextLink>
      </Entrance>
    )
  }

  const { workspaceName, email, role } = invitation
  const signInFirst = `/sign-in?return=${encodeURIComponent(`/invite/${token}`)}`
  return (
    <Entrance
      title={words('invite.title', { workspace: workspaceName })}
      lead={words('invite.lead', { role: shell(`roles.${role}`) })}
      foot={
        session ? null : (
          <NextLink href={signInFirst} className="text-brand underline underline-offset-3">
            {words('invite.haveAccount')}
          </NextLink>
        )
      }
    >
      {session ? (
        <JoinForm
          token={token}
          workspaceName={workspaceName}
          person={{ name: session.ctx.actor.name, email: session.email }}
        />
      ) : (
        <NewcomerForm token={token} email={email ?? undefined} />
      )}
    </Entrance>
  )
}
