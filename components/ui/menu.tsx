'use client'

import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import NextLink from 'next/link'
import type { ReactElement, ReactNode } from 'react'
import { cn } from './cn.ts'
import { itemStyles, popupStyles } from './popup-styles.ts'

export type MenuProps = {
  /** The button that opens it; it must have a name. */
  trigger: ReactElement
  side?: 'top' | 'right' | 'bottom' | 'left' | undefined
  align?: 'start' | 'center' | 'end' | undefined
  /** `MenuItem`, `MenuLink`, `MenuChoice`, `MenuSeparator`. */
  children: ReactNode
}

/** What can be done with the thing beside it. */
export function Menu({ trigger, side = 'bottom', align = 'end', children }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={4} className="z-50 outline-none">
          <Base.Popup className={cn(popupStyles, 'min-w-44 p-1')}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

export type MenuItemProps = {
  icon?: ReactNode
  danger?: boolean | undefined
  disabled?: boolean | undefined
  keys?: string | undefined
  onClick: () => void
  children: ReactNode
}

export function MenuItem({ icon, danger, disabled, keys, onClick, children }: MenuItemProps) {
  return (
    <Base.Item
      disabled={disabled}
      onClick={onClick}
      className={cn(itemStyles, danger && 'text-danger [&_svg]:text-danger')}
    >
      {icon}
      <span className="grow">{children}</span>
      {keys ? <kbd className="font-mono text-ink-3 text-xs">{keys}</kbd> : null}
    </Base.Item>
  )
}

export function MenuLink({
  href,
  icon,
  children,
}: {
  href: string
  icon?: ReactNode
  children: ReactNode
}) {
  return (
    <Base.LinkItem render={<NextLink href={href} />} className={itemStyles} closeOnClick>
      {icon}
      <span className="grow">{children}</span>
    </Base.LinkItem>
  )
}

export type MenuChoiceProps<Value extends string> = {
  /** What is being chosen, above the choices. */
  label: string
  value: Value
  options: readonly { value: Value; label: string; icon?: ReactNode }[]
  onValueChange: (value: Value) => void
}

/** One of a few settings, the current one ticked. */
export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2 pt-1.5 pb-0.5 text-ink-3 text-xs">
        {props.label}
      </Base.GroupLabel>
      <Base.RadioGroup value={props.value} onValueChange={(value) => props.onValueChange(value)}>
        {props.options.map((option) => (
          <Base.RadioItem
            key={option.value}
            value={option.value}
            closeOnClick
            className={itemStyles}
          >
            {option.icon}
            <span className="grow">{option.label}</span>
            <Base.RadioItemIndicator>
              <Check strokeWidth={2.2} className="text-brand!" />
            </Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  )
}

export function MenuSeparator() {
  return <Base.Separator className="my-1 border-line border-t" />
}
