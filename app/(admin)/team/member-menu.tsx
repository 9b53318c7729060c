'use client'

import { EllipsisVertical, KeyRound, UserRoundX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { GivePassword } from './give-password.tsx'
import { RemoveMember } from './remove-member.tsx'

export type MemberMenuProps = {
  member: { userId: string; name: string; mayRemove: boolean; mayGivePassword: boolean }
}

type Asking = { what: 'give-password' | 'remove'; time: number }

/** What can be done with the person of a row; each asks first. */
export function MemberMenu({ member }: MemberMenuProps) {
  const words = useTranslations('team')
  const [open, setOpen] = useState(false)
  const [asking, setAsking] = useState<Asking>()

  function ask(what: Asking['what']) {
    setAsking({ what, time: (asking?.time ?? 0) + 1 })
    setOpen(true)
  }

  const dialog = { member, open, onOpenChange: setOpen }
  return (
    <>
      <Menu
        trigger={
          <IconButton
            label={words('menu', { name: member.name })}
            icon={<EllipsisVertical strokeWidth={1.85} />}
            size={28}
          />
        }
      >
        {member.mayGivePassword ? (
          <MenuItem icon={<KeyRound strokeWidth={1.85} />} onClick={() => ask('give-password')}>
            {words('give.open')}
          </MenuItem>
        ) : null}
        {member.mayRemove ? (
          <MenuItem danger icon={<UserRoundX strokeWidth={1.85} />} onClick={() => ask('remove')}>
            {words('remove.open')}
          </MenuItem>
        ) : null}
      </Menu>
      {asking?.what === 'give-password' ? <GivePassword key={asking.time} {...dialog} /> : null}
      {asking?.what === 'remove' ? <RemoveMember key={asking.time} {...dialog} /> : null}
    </>
  )
}
