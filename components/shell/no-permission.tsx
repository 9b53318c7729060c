import { Lock } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { rolesWith, type Permission } from '#lib/access/permissions.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'

export type NoPermissionProps = { permission: Permission; actions?: ReactNode }

/** In place of what this person may not see or do: who can. */
export async function NoPermission({ permission, actions }: NoPermissionProps) {
  const words = await getTranslations('shell')
  const roles = rolesWith(permission).map((role) => words(`roles.${role}`))
  return (
    <EmptyState
      icon={<Lock strokeWidth={1.75} />}
      title={words('noPermission.title')}
      words={words('noPermission.words', { roles: roles.join(', ') })}
      actions={actions}
    />
  )
}
