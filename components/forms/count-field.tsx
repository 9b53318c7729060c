'use client'

import { ChoiceField } from './choice-field.tsx'

export type CountFieldProps = {
  label: string
  hint?: string
  value: number
  from: number
  to: number
  /** The number in words: "2 veces". */
  say(count: number): string
  path: string
  problems: readonly { path: string; message: string }[]
  onChange(value: number): void
}

/** A small number out of a few. */
export function CountField({ value, from, to, say, onChange, ...rest }: CountFieldProps) {
  const options = Array.from({ length: to - from + 1 }, (_, index) => ({
    value: String(from + index),
    label: say(from + index),
  }))
  return (
    <ChoiceField
      {...rest}
      value={String(value)}
      options={options}
      onChange={(next) => onChange(Number(next))}
    />
  )
}
