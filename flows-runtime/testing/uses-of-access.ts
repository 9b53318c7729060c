import { acceptAsSignedIn } from '#lib/access/accept-invitation.ts'
import { changeLanguage } from '#lib/access/change-language.ts'
import { changePassword } from '#lib/access/change-password.ts'
import { changeRole } from '#lib/access/change-role.ts'
import { giveOneTimePassword } from '#lib/access/give-one-time-password.ts'
import { inviteMember } from '#lib/access/invite-member.ts'
import { listInvitations } from '#lib/access/list-invitations.ts'
import { listMembers } from '#lib/access/list-members.ts'
import { listSessions } from '#lib/access/list-sessions.ts'
import { removeMember } from '#lib/access/remove-member.ts'
import { revokeInvitation } from '#lib/access/revoke-invitation.ts'
import { revokeSession } from '#lib/access/revoke-session.ts'
import { listAudit, listAuditActions } from '#lib/audit/list-audit.ts'
import { verifyAuditChain } from '#lib/audit/verify-audit-chain.ts'
import { done, type VerbUse } from './verb-use.ts'

const BROWSER = { userAgent: 'Firefox', address: '192.0.2.1' }

/** People, their sessions and the history. */
export const usesOfAccess: Record<string, VerbUse> = {
  'access/acceptAsSignedIn': {
    needs: { nothing: 'the secret of the link is the permission, for whoever is signed in' },
    probes: {
      invitation: (ctx, ids) => acceptAsSignedIn(ctx, { token: ids.invitationToken }, BROWSER),
    },
  },
  'access/changeLanguage': {
    needs: 'session:read-own',
    probes: { nothing: (ctx) => changeLanguage(ctx, { language: 'es' }) },
  },
  'access/changePassword': {
    needs: 'session:revoke-own',
    probes: {
      nothing: (ctx) => changePassword(ctx, { current: 'x', next: 'y'.repeat(20) }, BROWSER),
    },
  },
  'access/changeRole': {
    needs: 'member:change-role',
    probes: { person: (ctx, { userId }) => changeRole(ctx, { userId, role: 'viewer' }) },
  },
  'access/giveOneTimePassword': {
    needs: 'member:invite',
    probes: { person: (ctx, { userId }) => done(giveOneTimePassword(ctx, { userId })) },
  },
  'access/inviteMember': {
    needs: 'member:invite',
    probes: { nothing: (ctx) => done(inviteMember(ctx, { role: 'viewer' })) },
  },
  'access/listInvitations': {
    needs: 'member:invite',
    probes: { nothing: (ctx) => listInvitations(ctx) },
  },
  'access/listMembers': { needs: 'member:read', probes: { nothing: (ctx) => listMembers(ctx) } },
  'access/listSessions': {
    needs: 'session:read-own',
    probes: { nothing: (ctx) => listSessions(ctx) },
  },
  'access/removeMember': {
    needs: 'member:remove',
    probes: { person: (ctx, { userId }) => removeMember(ctx, { userId }) },
  },
  'access/revokeInvitation': {
    needs: 'member:invite',
    probes: { invitation: (ctx, { invitationId }) => revokeInvitation(ctx, { invitationId }) },
  },
  'access/revokeSession': {
    needs: 'session:revoke-own',
    probes: { session: (ctx, { sessionId }) => revokeSession(ctx, { sessionId }) },
  },
  'audit/listAudit': {
    needs: 'audit:read',
    probes: {
      nothing: (ctx) => listAudit(ctx),
      person: (ctx, { userId }) => listAudit(ctx, { userId }),
    },
  },
  'audit/listAuditActions': {
    needs: 'audit:read',
    probes: { nothing: (ctx) => listAuditActions(ctx) },
  },
  'audit/verifyAuditChain': {
    needs: 'audit:read',
    probes: { nothing: (ctx) => verifyAuditChain(ctx) },
  },
}
