'use client'

import { ArrowDown, ArrowUp, CircleAlert, Plus, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { problemAt } from './problem-at.ts'

export type Pickable = { id: string; name: string; detail?: string; icon?: ReactNode }

export type PickedListProps = {
  label: string
  /** Words on the right of the label, such as "en el orden que quiera el cliente". */
  aside?: string
  addLabel: string
  /** Everything there is to pick from. */
  options: readonly Pickable[]
  picked: readonly string[]
  path: string
  problems: readonly { path: string; message: string }[]
  onChange(picked: string[]): void
}

/** Several things of the flow, in an order. */
export function PickedList(props: PickedListProps) {
  const { label, aside, addLabel, options, picked, path, problems, onChange } = props
  const words = useTranslations('forms')
  const problem = problemAt(problems, path)
  const rest = options.filter((option) => !picked.includes(option.id))
  return (
    <section aria-label={label} data-path={path} className="flex flex-col gap-1.5">
      <header className="flex items-baseline justify-between gap-2">
        <h3 className="font-semibold text-sm">{label}</h3>
        {aside ? <span className="text-ink-3 text-xs">{aside}</span> : null}
      </header>
      {picked.length > 0 ? (
        <ol className="divide-y divide-line rounded-panel border border-line">
          {picked.map((id, index) => (
            <PickedRow
              key={id}
              item={
                options.find((option) => option.id === id) ?? { id, name: words('gone', { id }) }
              }
              first={index === 0}
              last={index === picked.length - 1}
              onMove={(by) => onChange(moved(picked, index, by))}
              onRemove={() => onChange(picked.filter((each) => each !== id))}
            />
          ))}
        </ol>
      ) : null}
      {problem ? (
        <p className="flex gap-1 font-semibold text-danger text-xs">
          <CircleAlert aria-hidden className="mt-px size-3.5 shrink-0" strokeWidth={1.85} />
          {problem}
        </p>
      ) : null}
      <span>
        <Menu
          align="start"
          trigger={
            <Button variant="ghost" size={28} icon={<Plus aria-hidden strokeWidth={1.85} />}>
              {addLabel}
            </Button>
          }
        >
          {rest.length === 0 ? (
            <p className="px-2 py-1.5 text-ink-3 text-sm">{words('nothingLeft')}</p>
          ) : null}
          {rest.map((option) => (
            <MenuItem
              key={option.id}
              icon={option.icon}
              onClick={() => onChange([...picked, option.id])}
            >
              {option.name}
            </MenuItem>
          ))}
        </Menu>
      </span>
    </section>
  )
}

type PickedRowProps = {
  item: Pickable
  first: boolean
  last: boolean
  onMove(by: -1 | 1): void
  onRemove(): void
}

function PickedRow({ item, first, last, onMove, onRemove }: PickedRowProps) {
  const words = useTranslations('forms')
  return (
    <li className="flex min-h-12 items-center gap-2.5 py-1 pr-1.5 pl-3">
      {item.icon ? (
        <span
          aria-hidden
          className="flex size-7 shrink-0 items-center justify-center rounded-chip bg-sunken text-ink-2"
        >
          {item.icon}
        </span>
      ) : null}
      <span className="min-w-0 grow">
        <span className="block truncate font-semibold text-sm">{item.name}</span>
        {item.detail ? (
          <span className="block truncate text-ink-3 text-xs">{item.detail}</span>
        ) : null}
      </span>
      <span className="flex shrink-0">
        <IconButton
          size={28}
          label={words('moveUp', { name: item.name })}
          icon={<ArrowUp aria-hidden strokeWidth={1.85} />}
          disabled={first}
          onClick={() => onMove(-1)}
        />
        <IconButton
          size={28}
          label={words('moveDown', { name: item.name })}
          icon={<ArrowDown aria-hidden strokeWidth={1.85} />}
          disabled={last}
          onClick={() => onMove(1)}
        />
        <IconButton
          size={28}
          label={words('remove', { name: item.name })}
          icon={<X aria-hidden strokeWidth={1.85} />}
          onClick={onRemove}
        />
      </span>
    </li>
  )
}

function moved(list: readonly string[], index: number, by: -1 | 1): string[] {
  const copy = [...list]
  const [item] = copy.splice(index, 1)
  if (item !== undefined) copy.splice(index + by, 0, item)
  return copy
}
