'use client'

import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { useRefusalWords } from '#app/use-refusal-words.ts'
import { Select } from '#components/ui/select.tsx'
import { toast } from '#components/ui/toast.ts'
import type { Role } from '#lib/access/roles.ts'
import { giveRole } from './actions.ts'

export type RoleSelectProps = {
  member: { userId: string; name: string; role: Role }
  /** The roles that whoever looks may give. */
  roles: Role[]
  /** What went wrong, or undefined once nothing does. */
  onProblem: (words: string | undefined) => void
}

/** Gives a member another role as soon as it is chosen. */
export function RoleSelect({ member, roles, onProblem }: RoleSelectProps) {
  const words = useTranslations('team')
  const shell = useTranslations('shell')
  const refusalWords = useRefusalWords()
  const [busy, startTransition] = useTransition()

  function choose(role: Role) {
    if (role === member.role) return
    startTransition(async () => {
      const done = await giveRole({ userId: member.userId, role })
      if (done.ok) {
        onProblem(undefined)
        toast.success(words('roleChanged', { name: member.name, role: shell(`roles.${role}`) }))
      } else {
        onProblem(done.detail.reason === 'last-owner' ? words('lastOwner') : refusalWords(done))
      }
    })
  }

  return (
    <Select
      size={28}
      label={words('roleOf', { name: member.name })}
      value={member.role}
      disabled={busy}
      onValueChange={choose}
      options={roles.map((role) => ({ value: role, label: shell(`roles.${role}`) }))}
    />
  )
}
