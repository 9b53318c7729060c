'use client'

import { Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { FieldIcon } from './field-icon.tsx'
import { said } from './flow-names.ts'
import type { FlowValues } from './flow-values.ts'
import { operatorsFor, type RuleOperator } from './rule-operators.ts'

/** One comparison as the rows edit it. */
export type RuleCondition = {
  field: string
  operator: RuleOperator
  value: string | number | boolean
}

export type RuleRowsProps = {
  flow: FlowValues
  conditions: readonly RuleCondition[]
  onChange(conditions: RuleCondition[]): void
}

/** Comparisons of what is known, one a row. */
export function RuleRows({ flow, conditions, onChange }: RuleRowsProps) {
  const words = useTranslations('forms')
  const first = flow.fields[0]
  return (
    <div className="flex flex-col gap-2">
      {conditions.map((condition, index) => (
        <RuleRow
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity but their place
          key={index}
          flow={flow}
          condition={condition}
          onChange={(next) => onChange(conditions.map((each, at) => (at === index ? next : each)))}
          onRemove={
            conditions.length > 1
              ? () => onChange(conditions.filter((_, at) => at !== index))
              : undefined
          }
        />
      ))}
      <span>
        <Button
          variant="ghost"
          size={28}
          icon={<Plus aria-hidden strokeWidth={1.85} />}
          disabled={!first}
          onClick={() => first && onChange([...conditions, newCondition(first.id)])}
        >
          {words('addCondition')}
        </Button>
      </span>
    </div>
  )
}

/** What a new row compares: whether the field is known. */
export function newCondition(field: string): RuleCondition {
  return { field, operator: 'is-known', value: '' }
}

type RuleRowProps = {
  flow: FlowValues
  condition: RuleCondition
  onChange(condition: RuleCondition): void
  onRemove: (() => void) | undefined
}

function RuleRow({ flow, condition, onChange, onRemove }: RuleRowProps) {
  const words = useTranslations('forms')
  const field = flow.fields.find((each) => each.id === condition.field)
  const operators = operatorsFor(field?.type ?? 'text')
  return (
    <div className="grid grid-cols-[1fr_auto] gap-1.5 rounded-panel border border-line p-2">
      <Select
        size={28}
        label={words('ruleField')}
        placeholder={words('chooseField')}
        value={field ? condition.field : null}
        options={flow.fields.map((each) => ({
          value: each.id,
          label: said(flow, each.label) || each.id,
          icon: <FieldIcon type={each.type} />,
        }))}
        onValueChange={(id) => onChange(newCondition(id))}
      />
      {onRemove ? (
        <IconButton
          size={28}
          label={words('removeCondition')}
          icon={<Trash2 aria-hidden strokeWidth={1.85} />}
          onClick={onRemove}
        />
      ) : (
        <span />
      )}
      <Select
        size={28}
        label={words('ruleOperator')}
        value={condition.operator}
        options={operators.map((each) => ({ value: each, label: words(`operator.${each}`) }))}
        onValueChange={(operator) => onChange({ ...condition, operator })}
      />
      <span />
      {condition.operator.startsWith('is-') ? null : (
        <RuleValue field={field} flow={flow} condition={condition} onChange={onChange} />
      )}
    </div>
  )
}

type RuleValueProps = {
  field: FlowValues['fields'][number] | undefined
  flow: FlowValues
  condition: RuleCondition
  onChange(condition: RuleCondition): void
}

function RuleValue({ field, flow, condition, onChange }: RuleValueProps) {
  const words = useTranslations('forms')
  const label = words('ruleValue')
  if (field?.type === 'choice') {
    return (
      <Select
        size={28}
        label={label}
        placeholder={words('chooseValue')}
        value={String(condition.value) || null}
        options={field.choices.map((each) => ({
          value: each.id,
          label: said(flow, each.label) || each.id,
        }))}
        onValueChange={(value) => onChange({ ...condition, value })}
      />
    )
  }
  if (field?.type === 'yes-no') {
    return (
      <Select
        size={28}
        label={label}
        value={condition.value === true ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: words('yes') },
          { value: 'no', label: words('no') },
        ]}
        onValueChange={(value) => onChange({ ...condition, value: value === 'yes' })}
      />
    )
  }
  const type = INPUTS[field?.type ?? 'text'] ?? 'text'
  return (
    <Input
      aria-label={label}
      type={type}
      className="h-7 text-sm"
      value={String(condition.value)}
      onChange={(event) => onChange({ ...condition, value: typed(type, event.target.value) })}
    />
  )
}

const INPUTS: Partial<Record<FlowValues['fields'][number]['type'], string>> = {
  number: 'number',
  date: 'date',
  time: 'time',
}

function typed(input: string, value: string): string | number {
  return input === 'number' && value !== '' && Number.isFinite(Number(value))
    ? Number(value)
    : value
}
