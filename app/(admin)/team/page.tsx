import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { requireCtx, requireSession } from '#app/session.ts'
import { PageBody } from '#components/shell/page-body.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { may } from '#lib/access/allow.ts'
import { listInvitations } from '#lib/access/list-invitations.ts'
import { listMembers } from '#lib/access/list-members.ts'
import { ROLES } from '#lib/access/roles.ts'
import { InviteDialog } from './invite-dialog.tsx'
import { MembersTable } from './members-table.tsx'
import { PendingInvitations } from './pending-invitations.tsx'
import { RolesExplained } from './roles-explained.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('team')
  return { title: words('title') }
}

export default async function TeamPage() {
  const ctx = await requireCtx('member:read')
  const session = await requireSession()
  const mayInvite = may(ctx, 'member:invite')
  const [members, invitations, words, format] = await Promise.all([
    listMembers(ctx),
    mayInvite ? listInvitations(ctx) : [],
    getTranslations('team'),
    getFormatter(),
  ])
  const { actor } = session.ctx
  const isOwner = actor.role === 'owner'
  const grantable = ROLES.filter((role) => role !== 'owner' || isOwner)

  return (
    <PageBody>
      <PageHeader
        title={words('title')}
        lead={words('lead', { count: members.length, workspace: session.workspace.name })}
        actions={mayInvite ? <InviteDialog roles={grantable} /> : null}
      />
      <MembersTable
        grantable={grantable}
        rows={members.map((member) => {
          const touchable = member.role !== 'owner' || isOwner
          return {
            userId: member.userId,
            name: member.name,
            email: member.email,
            role: member.role,
            isYou: member.userId === actor.userId,
            joined: format.dateTime(member.joinedAt, { dateStyle: 'medium' }),
            lastSeen: member.lastSeenAt ? format.relativeTime(member.lastSeenAt) : undefined,
            mayChangeRole: touchable && may(ctx, 'member:change-role'),
            mayRemove: touchable && may(ctx, 'member:remove'),
            mayGivePassword: touchable && mayInvite && member.userId !== actor.userId,
          }
        })}
      />
      <PendingInvitations
        rows={invitations.map((invitation) => ({
          id: invitation.id,
          email: invitation.email,
          role: invitation.role,
          invitedBy: invitation.invitedBy,
          until: format.dateTime(invitation.expiresAt, { dateStyle: 'medium' }),
          mayRevoke: invitation.role !== 'owner' || isOwner,
        }))}
      />
      <RolesExplained />
    </PageBody>
  )
}
