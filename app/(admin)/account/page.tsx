import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { requireCtx, requireSession } from '#app/session.ts'
import { PageBody } from '#components/shell/page-body.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { listSessions } from '#lib/access/list-sessions.ts'
import { ChangePassword } from './change-password.tsx'
import { describeBrowser } from './describe-browser.ts'
import { LanguageField } from './language-field.tsx'
import { SessionsTable } from './sessions-table.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('access')
  return { title: words('account.title') }
}

export default async function AccountPage() {
  const ctx = await requireCtx('session:read-own')
  const session = await requireSession()
  const [sessions, words, shell, format] = await Promise.all([
    listSessions(ctx),
    getTranslations('access'),
    getTranslations('shell'),
    getFormatter(),
  ])
  const { actor } = session.ctx
  return (
    <PageBody>
      <PageHeader
        title={words('account.title')}
        lead={words('account.lead', {
          email: session.email,
          role: shell(`roles.${actor.role}`),
          workspace: session.workspace.name,
        })}
      />
      <div className="grid max-w-220 items-start gap-4 md:grid-cols-2">
        <section className="panel p-4">
          <LanguageField language={session.language} />
        </section>
        <section className="panel p-4" aria-labelledby="password">
          <h2 id="password" className="font-title text-lg">
            {words('account.password')}
          </h2>
          {session.hasPassword ? (
            <ChangePassword email={session.email} />
          ) : (
            <p className="mt-1 text-base text-ink-2">{words('account.noPassword')}</p>
          )}
        </section>
      </div>
      <section aria-labelledby="sessions" className="mt-2">
        <h2 id="sessions" className="font-title text-lg">
          {words('account.sessions')}
        </h2>
        <p className="mb-2 text-base text-ink-2">{words('account.sessionsLead')}</p>
        <SessionsTable
          rows={sessions.map((row) => ({
            id: row.id,
            device: describeBrowser(row.userAgent),
            address: row.address,
            opened: format.dateTime(row.createdAt, { dateStyle: 'medium', timeStyle: 'short' }),
            lastSeen: format.relativeTime(row.lastSeenAt),
            isThis: row.id === session.sessionId,
          }))}
        />
      </section>
    </PageBody>
  )
}
