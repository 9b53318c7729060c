'use client'

import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { problemAt } from './problem-at.ts'

export type ChoiceFieldProps<Value extends string> = {
  label: string
  hint?: string
  placeholder?: string
  value: Value | null
  options: readonly { value: Value; label: string }[]
  path: string
  problems: readonly { path: string; message: string }[]
  onChange(value: Value): void
}

/** One of a few settings, labelled, with its problem. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, hint, placeholder, value, options, path, problems, onChange } = props
  return (
    <div data-path={path}>
      <Field label={label} hint={hint} error={problemAt(problems, path)}>
        <Select
          placeholder={placeholder}
          value={value}
          options={options}
          onValueChange={onChange}
        />
      </Field>
    </div>
  )
}
