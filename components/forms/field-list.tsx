'use client'

import { useTranslations } from 'next-intl'
import { FieldIcon } from './field-icon.tsx'
import { said } from './flow-names.ts'
import type { FlowValues } from './flow-values.ts'
import { PickedList } from './picked-list.tsx'

export type FieldListProps = {
  label: string
  aside?: string
  flow: FlowValues
  picked: readonly string[]
  path: string
  problems: readonly { path: string; message: string }[]
  onChange(picked: string[]): void
}

/** Several fields of the flow, in an order. */
export function FieldList({ flow, ...rest }: FieldListProps) {
  const words = useTranslations('forms')
  return (
    <PickedList
      addLabel={words('addField')}
      options={flow.fields.map((field) => ({
        id: field.id,
        name: said(flow, field.label) || field.id,
        detail: words(`fieldType.${field.type}`),
        icon: <FieldIcon type={field.type} />,
      }))}
      {...rest}
    />
  )
}
