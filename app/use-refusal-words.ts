'use client'

import { useTranslations } from 'next-intl'
import { role } from '#lib/access/roles.ts'
import type { Answer } from './answer.ts'

/** What a refused action tells the person: which people can where a permission is missing, else the general words. */
export function useRefusalWords(): (refused: Answer<unknown> & { ok: false }) => string {
  const common = useTranslations('common')
  const shell = useTranslations('shell')
  return ({ code, detail }) => {
    if (code !== 'forbidden' || typeof detail.roles !== 'string') {
      return common(`refusals.${code}`)
    }
    const roles = detail.roles.split(',').flatMap((name) => {
      const known = role.safeParse(name)
      return known.success ? [shell(`roles.${known.data}`)] : []
    })
    if (roles.length === 0) return common('refusals.forbidden')
    return common('refusals.forbiddenTo', { roles: roles.join(', ') })
  }
}
