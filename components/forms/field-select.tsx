'use client'

import { useTranslations } from 'next-intl'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import type { FieldType } from '#lib/values/value.ts'
import { FieldIcon } from './field-icon.tsx'
import { said } from './flow-names.ts'
import type { FlowValues } from './flow-values.ts'
import { problemAt } from './problem-at.ts'

export type FieldSelectProps = {
  label: string
  hint?: string
  flow: FlowValues
  /** Only fields of these types; all when left out. */
  types?: readonly FieldType[]
  value: string | null
  path: string
  problems: readonly { path: string; message: string }[]
  onChange(value: string): void
}

/** One field of the flow. */
export function FieldSelect(props: FieldSelectProps) {
  const { label, hint, flow, types, value, path, problems, onChange } = props
  const words = useTranslations('forms')
  const fields = flow.fields.filter((field) => !types || types.includes(field.type))
  return (
    <div data-path={path}>
      <Field
        label={label}
        hint={fields.length === 0 ? words('noSuchField') : hint}
        error={problemAt(problems, path)}
      >
        <Select
          placeholder={words('chooseField')}
          value={value || null}
          options={fields.map((field) => ({
            value: field.id,
            label: said(flow, field.label) || field.id,
            icon: <FieldIcon type={field.type} />,
          }))}
          onValueChange={onChange}
        />
      </Field>
    </div>
  )
}
