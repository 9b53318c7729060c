import type { useTranslations } from 'next-intl'
import { role } from '#lib/access/roles.ts'
import type { AuditRow } from '#lib/audit/list-audit.ts'

type Words<Area extends 'audit' | 'shell'> = ReturnType<typeof useTranslations<Area>>

/** An action as a sentence; its own name where nobody wrote one. */
export function actionWords(words: Words<'audit'>, action: string): string {
  const key = asActionKey(action)
  return words.has(key) ? words(key) : action
}

/** Who did it: a person's name, or which part of the program. */
export function actorWords(words: Words<'audit'>, actor: AuditRow['actor']): string {
  switch (actor.kind) {
    case 'user':
      return actor.name ?? words('processes.unknown')
    case 'call':
      return words('processes.call')
    case 'system':
      return words('processes.system')
    default:
      return words('processes.unknown')
  }
}

/** What of the detail says most, in one line: names, references, a change of role. */
export function detailWords(shell: Words<'shell'>, detail: AuditRow['detail']): string {
  const { from, to, role: given } = detail
  const texts = ['name', 'email', 'reference', 'number', 'note', 'status'].flatMap((key) => {
    const value = detail[key]
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
  })
  const change = [from, to].every((side) => typeof side === 'string')
    ? [`${sideWords(shell, from)} → ${sideWords(shell, to)}`]
    : []
  const alone = typeof given === 'string' ? [sideWords(shell, given)] : []
  return [...texts, ...change, ...alone].join(' · ')
}

function sideWords(shell: Words<'shell'>, value: unknown): string {
  const known = role.safeParse(value)
  return known.success ? shell(`roles.${known.data}`) : String(value)
}

/** Guarantees nothing: `has` is asked before the key is used. */
function asActionKey(action: string): 'actions.flow.published' {
  return `actions.${action}` as 'actions.flow.published'
}
