import { Lock } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { type Permission, rolesWith } from '#lib/access/permissions.ts'

export type NoPermissionProps = { permission: Permission; actions?: ReactNode }

/** In place of what this person may not see or do: who can. */
export async function NoPermission({ permission, actions }: NoPermissionProps) {
  const words = await getTranslations('shell')
  const roles = rolesWith(permission).map((role) => words(`roles.${role}`))
  return (
    <EmptyState
      heading="h1"
      icon={<Lock strokeWidth={1.75} />}
      title={words('noPermission.title')}
      words={words('noPermission.words', { roles: roles.join(', ') })}
      actions={actions}
    />
  )
}
