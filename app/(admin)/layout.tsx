import type { ReactNode } from 'react'
import { SIGNED_IN, TextsFor } from '#app/i18n/texts-for.tsx'
import { requireSession } from '#app/session.ts'
import { AccountMenu } from '#components/shell/account-menu.tsx'
import { Shell } from '#components/shell/shell.tsx'
import { may } from '#lib/access/allow.ts'
import { countUndelivered } from '#lib/outbox/count-undelivered.ts'
import { chooseLanguage, signOut } from './account/actions.ts'

/** The room for everybody who is signed in. Each page asks for its own permission. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { ctx, email, language, workspace } = await requireSession()
  const undelivered = may(ctx, 'effect:read') ? await countUndelivered(ctx) : 0
  return (
    <TextsFor areas={SIGNED_IN}>
      <Shell
        role={ctx.actor.role}
        waiting={{ tickets: undelivered }}
        account={
          <AccountMenu
            name={ctx.actor.name}
            email={email}
            role={ctx.actor.role}
            workspace={workspace.name}
            language={language}
            accountHref="/account"
            onLanguage={chooseLanguage}
            onSignOut={signOut}
          />
        }
      >
        {children}
      </Shell>
    </TextsFor>
  )
}
