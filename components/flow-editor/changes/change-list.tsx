'use client'

import { Minus, Pencil, Plus, Settings2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { GroupTile } from '#components/flow-editor/canvas/group-tile.tsx'
import { type Derived, derive } from '#components/flow-editor/state/derive.ts'
import { plainText } from '#components/forms/chips-in-text.ts'
import { FieldIcon } from '#components/forms/field-icon.tsx'
import { valueName } from '#components/forms/flow-names.ts'
import { cn } from '#components/ui/cn.ts'
import type { Language } from '#lib/language.ts'
import { diffFlow } from '#runtime/graph/diff-flow.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { type ChangeGroup, type ChangeLine, groupChanges } from './change-lines.ts'

export type ChangeListProps = {
  before: FlowDocument
  after: FlowDocument
  language: Language
}

const NO_SERVICES: [] = []

const SETTINGS = [
  'languages',
  'defaultLanguage',
  'disclosure',
  'silence',
  'notUnderstood',
  'goodbye',
  'personNodeId',
  'startNodeId',
] as const

/** What makes the calls of two documents differ, in words. */
export function ChangeList({ before, after, language }: ChangeListProps) {
  const words = useTranslations('editor')
  const derived = useMemo(
    () => derive(after, { language, services: NO_SERVICES }),
    [after, language],
  )
  const groups = useMemo(
    () => groupChanges(diffFlow(before, after), before, after),
    [before, after],
  )
  if (groups.length === 0) return <p className="text-ink-3 text-sm">{words('changes.none')}</p>
  return (
    <ul className="divide-y divide-line">
      {groups.map((group) => (
        <GroupRow key={group.key} group={group} derived={derived} before={before} />
      ))}
    </ul>
  )
}

function GroupRow({
  group,
  derived,
  before,
}: {
  group: ChangeGroup
  derived: Derived
  before: FlowDocument
}) {
  const words = useTranslations('editor')
  const look = {
    added: { Icon: Plus, tone: 'text-positive' },
    removed: { Icon: Minus, tone: 'text-danger' },
    changed: { Icon: Pencil, tone: 'text-info' },
  }[group.kind]
  const number = group.what === 'node' ? derived.numbers.get(group.id) : undefined
  const setting = SETTINGS.find((each) => group.what === 'settings' && each === group.id)
  const name = setting ? words(`setting.${setting}`) : group.name
  return (
    <li className="py-2.5 first:pt-0">
      <div className="flex items-center gap-2">
        <GroupIcon group={group} derived={derived} before={before} />
        <span className="min-w-0 grow truncate font-title text-base">
          {number === undefined ? '' : `${number} `}
          {name}
        </span>
        <span className={cn('flex shrink-0 items-center gap-1 font-semibold text-xs', look.tone)}>
          <look.Icon aria-hidden size={13} strokeWidth={2.2} />
          {words(`changes.${group.kind}`)}
        </span>
      </div>
      {group.lines.length > 0 ? (
        <div className="mt-1 flex flex-col gap-1 pl-8 text-sm">
          {group.lines.map((line) => (
            <Line
              key={JSON.stringify(line)}
              line={line}
              group={group}
              derived={derived}
              before={before}
            />
          ))}
        </div>
      ) : null}
    </li>
  )
}

function GroupIcon({
  group,
  derived,
  before,
}: {
  group: ChangeGroup
  derived: Derived
  before: FlowDocument
}) {
  if (group.what === 'node') {
    const node = derived.nodes.get(group.id) ?? before.nodes.find((each) => each.id === group.id)
    return <GroupTile type={node?.type ?? ''} />
  }
  const field = derived.document.fields.find((each) => each.id === group.id)
  return (
    <span
      aria-hidden
      className="flex size-6.5 items-center justify-center rounded-control bg-system-soft text-ink-2"
    >
      {group.what === 'field' && field ? (
        <FieldIcon type={field.type} />
      ) : (
        <Settings2 size={15} strokeWidth={1.85} />
      )}
    </span>
  )
}

type LineProps = { line: ChangeLine; group: ChangeGroup; derived: Derived; before: FlowDocument }

function Line({ line, group, derived, before }: LineProps) {
  const words = useTranslations('editor')
  const text = (value: string) =>
    plainText(value, (name) => `[${valueName(derived.lookup, name) ?? name}]`)
  const stepName = (id: string) =>
    derived.nodes.get(id)?.name ?? before.nodes.find((node) => node.id === id)?.name ?? id
  switch (line.kind) {
    case 'name':
      return <p className="text-ink-2">{words('changes.renamed', { before: line.before })}</p>
    case 'cord': {
      const exit =
        derived.exits.get(group.id)?.find((each) => each.outcome === line.outcome)?.name ??
        line.outcome
      return (
        <p className="text-ink-2">
          {line.after === null
            ? words('changes.unplugged', { exit })
            : line.before === null
              ? words('changes.plugged', { exit, to: stepName(line.after) })
              : words('changes.replugged', {
                  exit,
                  from: stepName(line.before),
                  to: stepName(line.after),
                })}
        </p>
      )
    }
    case 'text':
      return (
        <div lang={line.language}>
          {line.before ? (
            <p className="text-danger">
              <span aria-hidden>− </span>
              <del className="decoration-1">{text(line.before)}</del>
            </p>
          ) : null}
          {line.after ? (
            <p>
              <span aria-hidden className="text-positive">
                +{' '}
              </span>
              <ins className="no-underline">{text(line.after)}</ins>
              <span className="ml-1 text-ink-3 text-xs uppercase">{line.language}</span>
            </p>
          ) : null}
        </div>
      )
    case 'other':
      return group.what === 'settings' ? null : (
        <p className="text-ink-2">{words('changes.settings')}</p>
      )
  }
}
