'use client'

import { Button as BaseButton } from '@base-ui/react/button'
import { LoaderCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ButtonProps } from './button.tsx'
import { buttonStyles } from './button-styles.ts'
import { cn } from './cn.ts'
import { Tooltip, type TooltipProps } from './tooltip.tsx'

export type IconButtonProps = Omit<ButtonProps, 'icon' | 'children' | 'aria-label'> & {
  /** The accessible name, which the tooltip also shows. */
  label: string
  icon: ReactNode
  keys?: TooltipProps['keys']
  side?: TooltipProps['side']
}

const SQUARE = { 28: 'w-7', 32: 'w-8', 44: 'w-11' } as const

/** A button that is only an icon, for toolbars and rows. */
export function IconButton(props: IconButtonProps) {
  const { label, icon, keys, side, variant = 'ghost', size = 32, busy = false, ...rest } = props
  const { className, disabled, ...button } = rest
  return (
    <Tooltip words={label} keys={keys} side={side}>
      <BaseButton
        aria-label={label}
        aria-busy={busy || undefined}
        disabled={busy || disabled}
        focusableWhenDisabled={busy}
        className={cn(buttonStyles({ variant, size }), SQUARE[size ?? 32], 'px-0', className)}
        {...button}
      >
        {busy ? <LoaderCircle aria-hidden className="animate-turn" strokeWidth={1.85} /> : icon}
      </BaseButton>
    </Tooltip>
  )
}
