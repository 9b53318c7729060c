'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Avatar } from '#components/ui/avatar.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Cell, ColumnTitle, Table, TableBody, TableHead, TableRow } from '#components/ui/table.tsx'
import { TwoLines } from '#components/ui/two-lines.tsx'
import type { Role } from '#lib/access/roles.ts'
import { MemberMenu } from './member-menu.tsx'
import { RoleSelect } from './role-select.tsx'

export type MemberRowProps = {
  userId: string
  name: string
  email: string
  role: Role
  isYou: boolean
  /** Dates already in words. */
  joined: string
  lastSeen: string | undefined
  mayChangeRole: boolean
  mayRemove: boolean
  mayGivePassword: boolean
}

export type MembersTableProps = { rows: MemberRowProps[]; grantable: Role[] }

/** Everybody in the workspace. */
export function MembersTable({ rows, grantable }: MembersTableProps) {
  const words = useTranslations('team')
  const shell = useTranslations('shell')
  const [problem, setProblem] = useState<string>()
  const anyMenu = rows.some(hasMenu)
  return (
    <>
      {problem ? <Notice tone="danger" urgent title={problem} /> : null}
      <Table>
        <TableHead>
          <tr>
            <ColumnTitle>{words('member')}</ColumnTitle>
            <ColumnTitle>{words('role')}</ColumnTitle>
            <ColumnTitle>{words('joined')}</ColumnTitle>
            <ColumnTitle>{words('lastSeen')}</ColumnTitle>
            {anyMenu ? (
              <ColumnTitle>
                <span className="sr-only">{words('actions')}</span>
              </ColumnTitle>
            ) : null}
          </tr>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.userId}>
              <Cell className="h-15">
                <span className="flex items-center gap-3">
                  <Avatar name={row.name} />
                  <TwoLines
                    strong
                    title={
                      <>
                        {row.name} {row.isYou ? <Badge tone="outline">{words('you')}</Badge> : null}
                      </>
                    }
                    detail={row.email}
                  />
                </span>
              </Cell>
              <Cell className="w-56">
                {row.mayChangeRole ? (
                  <RoleSelect member={row} roles={grantable} onProblem={setProblem} />
                ) : (
                  shell(`roles.${row.role}`)
                )}
              </Cell>
              <Cell className="whitespace-nowrap text-ink-2">{row.joined}</Cell>
              <Cell className="whitespace-nowrap text-ink-2">{row.lastSeen ?? words('never')}</Cell>
              {anyMenu ? (
                <Cell className="w-12 text-right">
                  {hasMenu(row) ? <MemberMenu member={row} /> : null}
                </Cell>
              ) : null}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  )
}

function hasMenu(row: MemberRowProps): boolean {
  return row.mayRemove || row.mayGivePassword
}
