'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'

export type AuditFiltersProps = {
  person: string | undefined
  action: string | undefined
  people: { value: string; label: string }[]
  actions: { value: string; label: string }[]
}

const ALL = 'all'

/** By person and by action; a choice is an address, so it can be sent and gone back from. */
export function AuditFilters({ person, action, people, actions }: AuditFiltersProps) {
  const words = useTranslations('audit')
  const router = useRouter()

  function show(chosen: { person: string | undefined; action: string | undefined }) {
    const search = new URLSearchParams()
    if (chosen.person) search.set('person', chosen.person)
    if (chosen.action) search.set('action', chosen.action)
    router.push(`/audit?${search.toString()}`)
  }

  return (
    <div className="flex flex-wrap gap-3">
      <Field label={words('byPerson')} className="w-60">
        <Select
          value={person ?? ALL}
          options={[{ value: ALL, label: words('anyone') }, ...people]}
          onValueChange={(value) => show({ person: value === ALL ? undefined : value, action })}
        />
      </Field>
      <Field label={words('byAction')} className="w-72">
        <Select
          value={action ?? ALL}
          options={[{ value: ALL, label: words('anything') }, ...actions]}
          onValueChange={(value) => show({ person, action: value === ALL ? undefined : value })}
        />
      </Field>
    </div>
  )
}
