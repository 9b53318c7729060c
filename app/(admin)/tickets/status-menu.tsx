'use client'

import { ArrowRightLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { useRefusalWords } from '#app/use-refusal-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuChoice } from '#components/ui/menu.tsx'
import { toast } from '#components/ui/toast.ts'
import type { TicketStatus } from '#lib/tickets/ticket-request.ts'
import { moveTicket } from './actions.ts'

const STATUSES = ['open', 'in-progress', 'waiting', 'solved'] as const satisfies TicketStatus[]

export type StatusMenuProps = { ticket: { id: string; reference: string; status: TicketStatus } }

/** Moves a ticket on. */
export function StatusMenu({ ticket }: StatusMenuProps) {
  const words = useTranslations('tickets')
  const refusalWords = useRefusalWords()
  const [problem, setProblem] = useState<string>()
  const [busy, startTransition] = useTransition()

  function move(status: TicketStatus) {
    startTransition(async () => {
      const done = await moveTicket({ ticketId: ticket.id, status })
      setProblem(done.ok ? undefined : refusalWords(done))
      if (!done.ok) return
      const { reference } = ticket
      toast.success(words('act.statusDone', { reference, status: words(`status.${status}`) }))
    })
  }

  return (
    <>
      {problem ? (
        <span role="alert" className="text-danger text-sm">
          {problem}
        </span>
      ) : null}
      <Menu
        trigger={
          <Button busy={busy} icon={<ArrowRightLeft aria-hidden strokeWidth={1.85} />}>
            {words('act.status')}
          </Button>
        }
      >
        <MenuChoice
          label={words('act.statusNow')}
          value={ticket.status}
          options={STATUSES.map((value) => ({ value, label: words(`status.${value}`) }))}
          onValueChange={move}
        />
      </Menu>
    </>
  )
}
