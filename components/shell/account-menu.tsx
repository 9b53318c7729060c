'use client'

import { KeyRound, LogOut, Monitor, Moon, Sun } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useTheme } from 'next-themes'
import { useTransition } from 'react'
import { Avatar } from '#components/ui/avatar.tsx'
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from '#components/ui/menu.tsx'
import type { Role } from '#lib/access/roles.ts'
import { LANGUAGES, type Language } from '#lib/language.ts'
import { LANGUAGE_NAMES } from './language-names.ts'

export type AccountMenuProps = {
  name: string
  email: string
  role: Role
  workspace: string
  language: Language
  /** Where passwords and open sessions are. */
  accountHref: string
  onLanguage: (language: Language) => Promise<unknown>
  onSignOut: () => Promise<void>
}

/** Who is signed in, and what they set for themselves. */
export function AccountMenu(props: AccountMenuProps) {
  const words = useTranslations('shell')
  const { theme = 'system', setTheme } = useTheme()
  const router = useRouter()
  const [, startTransition] = useTransition()
  return (
    <Menu
      side="right"
      align="end"
      trigger={
        <button
          type="button"
          aria-label={words('account.open', { name: props.name })}
          className="rounded-full focus-visible:outline-lamp"
        >
          <Avatar name={props.name} size={30} className="ring-2 ring-on-bakelite" />
        </button>
      }
    >
      <div className="w-60 px-2 py-1.5">
        <p className="truncate font-title text-base">{props.name}</p>
        <p className="truncate text-ink-3 text-xs">{props.email}</p>
        <p className="truncate text-ink-3 text-xs">
          {words(`roles.${props.role}`)} · {props.workspace}
        </p>
      </div>
      <MenuSeparator />
      <MenuChoice
        label={words('account.language')}
        value={props.language}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onValueChange={(value) =>
          startTransition(async () => {
            await props.onLanguage(value)
            router.refresh()
          })
        }
      />
      <MenuSeparator />
      <MenuChoice
        label={words('account.theme')}
        value={theme}
        options={[
          { value: 'light', label: words('account.light'), icon: <Sun strokeWidth={1.85} /> },
          { value: 'dark', label: words('account.dark'), icon: <Moon strokeWidth={1.85} /> },
          { value: 'system', label: words('account.system'), icon: <Monitor strokeWidth={1.85} /> },
        ]}
        onValueChange={setTheme}
      />
      <MenuSeparator />
      <MenuLink href={props.accountHref} icon={<KeyRound strokeWidth={1.85} />}>
        {words('account.sessions')}
      </MenuLink>
      <MenuItem
        icon={<LogOut strokeWidth={1.85} />}
        onClick={() => startTransition(() => props.onSignOut())}
      >
        {words('account.signOut')}
      </MenuItem>
    </Menu>
  )
}
