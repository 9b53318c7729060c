'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { useRefusalWords } from '#app/use-refusal-words.ts'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { toast } from '#components/ui/toast.ts'
import { TwoLines } from '#components/ui/two-lines.tsx'
import type { Role } from '#lib/access/roles.ts'
import { takeBackInvitation } from './actions.ts'

export type PendingInvitation = {
  id: string
  email: string | null
  role: Role
  invitedBy: string | null
  /** A date in words. */
  until: string
  mayRevoke: boolean
}

/** Links that nobody has used yet; nothing where there is none. */
export function PendingInvitations({ rows }: { rows: PendingInvitation[] }) {
  const words = useTranslations('team')
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="pending" className="mt-2">
      <h2 id="pending" className="font-title text-lg">
        {words('pending.title')}
      </h2>
      <ul className="panel mt-2 divide-y divide-line">
        {rows.map((row) => (
          <Pending key={row.id} row={row} />
        ))}
      </ul>
    </section>
  )
}

function Pending({ row }: { row: PendingInvitation }) {
  const words = useTranslations('team')
  const shell = useTranslations('shell')
  const common = useTranslations('common')
  const refusalWords = useRefusalWords()
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState<string>()
  const [busy, startTransition] = useTransition()
  const who = row.email ?? words('pending.anyone')
  const facts = { role: shell(`roles.${row.role}`), date: row.until }

  function confirm() {
    startTransition(async () => {
      const done = await takeBackInvitation(row.id)
      if (!done.ok) {
        setError(refusalWords(done))
        return
      }
      setAsking(false)
      toast.success(words('pending.revoked'))
    })
  }

  return (
    <li className="flex min-h-15 items-center justify-between gap-4 px-4.5 py-2">
      <TwoLines
        strong
        title={who}
        detail={
          row.invitedBy
            ? words('pending.details', { ...facts, name: row.invitedBy })
            : words('pending.detailsUnknown', facts)
        }
      />
      {row.mayRevoke ? (
        <ConfirmDialog
          open={asking}
          onOpenChange={setAsking}
          trigger={<Button size={28}>{words('pending.revoke')}</Button>}
          danger
          busy={busy}
          error={error}
          title={words('pending.revokeTitle', { who })}
          description={words('pending.revokeDescription')}
          confirmLabel={words('pending.revoke')}
          cancelLabel={common('cancel')}
          onConfirm={confirm}
        />
      ) : null}
    </li>
  )
}
