'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { useRefusalWords } from '#app/use-refusal-words.ts'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Cell, ColumnTitle, Table, TableBody, TableHead, TableRow } from '#components/ui/table.tsx'
import { toast } from '#components/ui/toast.ts'
import { endOneSession, signOut } from './actions.ts'
import type { Device } from './describe-browser.ts'

export type SessionRowProps = {
  id: string
  device: Device
  address: string
  /** Dates already in words. */
  opened: string
  lastSeen: string
  isThis: boolean
}

/** The open sessions of the person who looks, each with its way out. */
export function SessionsTable({ rows }: { rows: SessionRowProps[] }) {
  const words = useTranslations('access')
  const [problem, setProblem] = useState<string>()
  return (
    <>
      {problem ? <Notice tone="danger" urgent title={problem} className="mb-2" /> : null}
      <Table>
        <TableHead>
          <tr>
            <ColumnTitle>{words('account.device')}</ColumnTitle>
            <ColumnTitle>{words('account.address')}</ColumnTitle>
            <ColumnTitle>{words('account.opened')}</ColumnTitle>
            <ColumnTitle>{words('account.lastSeen')}</ColumnTitle>
            <ColumnTitle>
              <span className="sr-only">{words('account.actions')}</span>
            </ColumnTitle>
          </tr>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <SessionLine key={row.id} row={row} onProblem={setProblem} />
          ))}
        </TableBody>
      </Table>
    </>
  )
}

type SessionLineProps = { row: SessionRowProps; onProblem: (words: string | undefined) => void }

function SessionLine({ row, onProblem }: SessionLineProps) {
  const words = useTranslations('access')
  const refusalWords = useRefusalWords()
  const [busy, startTransition] = useTransition()
  const device = deviceWords(row.device)

  function end() {
    startTransition(async () => {
      if (row.isThis) {
        await signOut()
        return
      }
      const done = await endOneSession(row.id)
      onProblem(done.ok ? undefined : refusalWords(done))
      if (done.ok) toast.success(words('account.ended'))
    })
  }

  return (
    <TableRow>
      <Cell>
        <span className="flex items-center gap-2">
          {device}
          {row.isThis ? <Badge tone="positive">{words('account.thisOne')}</Badge> : null}
        </span>
      </Cell>
      <Cell className="font-mono text-sm">{row.address}</Cell>
      <Cell className="whitespace-nowrap text-ink-2">{row.opened}</Cell>
      <Cell className="whitespace-nowrap text-ink-2">{row.lastSeen}</Cell>
      <Cell className="text-right">
        <Button
          size={28}
          busy={busy}
          onClick={end}
          aria-label={row.isThis ? undefined : words('account.endOne', { device })}
        >
          {row.isThis ? words('account.signOut') : words('account.end')}
        </Button>
      </Cell>
    </TableRow>
  )

  function deviceWords({ browser, system }: Device): string {
    if (browser && system) return words('account.onSystem', { browser, system })
    return browser ?? system ?? words('account.unknownDevice')
  }
}
