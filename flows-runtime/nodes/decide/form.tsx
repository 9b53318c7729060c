import { Plus, Trash2 } from 'lucide-react'
import { FormStack } from '#components/forms/form-stack.tsx'
import { LocalizedText } from '#components/forms/localized-text.tsx'
import { problemAt } from '#components/forms/problem-at.ts'
import { newCondition, RuleRows } from '#components/forms/rule-rows.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Select } from '#components/ui/select.tsx'
import type { DataProblem, Face, FlowLookup } from '../node-face.tsx'
import type { DataOf } from '../node-types.ts'
import { words } from './words.ts'

type Rule = DataOf<'decide'>['rules'][number]

/** Edits what the step holds. */
export const Form: Face<'decide'>['Form'] = ({ data, flow, problems, onChange }) => {
  const { form } = words[flow.language]
  const first = flow.fields[0]
  const change = (rules: Rule[]) => onChange({ ...data, rules })
  const problem = data.rules.length === 0 ? problemAt(problems, 'rules') : undefined
  return (
    <FormStack>
      <h3 className="font-semibold text-sm">{form.rules}</h3>
      {data.rules.map((rule, index) => (
        <RuleForm
          key={rule.id}
          rule={rule}
          number={index + 1}
          flow={flow}
          problems={problems}
          onChange={(next) => change(data.rules.map((each) => (each.id === rule.id ? next : each)))}
          onRemove={() => change(data.rules.filter((each) => each.id !== rule.id))}
        />
      ))}
      {problem ? <p className="font-semibold text-danger text-xs">{problem}</p> : null}
      {first ? null : <p className="text-ink-3 text-sm">{form.needsFields}</p>}
      <span>
        <Button
          icon={<Plus aria-hidden strokeWidth={1.85} />}
          size={28}
          disabled={!first}
          onClick={() => first && change([...data.rules, newRule(data.rules, first.id)])}
        >
          {form.add}
        </Button>
      </span>
    </FormStack>
  )
}

type RuleFormProps = {
  rule: Rule
  number: number
  flow: FlowLookup
  problems: DataProblem[]
  onChange(rule: Rule): void
  onRemove(): void
}

function RuleForm({ rule, number, flow, problems, onChange, onRemove }: RuleFormProps) {
  const { form } = words[flow.language]
  const path = `rules.${number - 1}`
  return (
    <section
      aria-label={form.rule(number)}
      className="flex flex-col gap-3 border-line border-t pt-3"
    >
      <header className="flex items-center justify-between">
        <h4 className="font-semibold text-ink-2 text-sm">{form.rule(number)}</h4>
        <IconButton
          size={28}
          label={form.remove(number)}
          icon={<Trash2 aria-hidden strokeWidth={1.85} />}
          onClick={onRemove}
        />
      </header>
      <LocalizedText
        label={form.label}
        value={rule.label}
        path={`${path}.label`}
        flow={{ ...flow, known: [], facts: [] }}
        problems={problems}
        written
        onChange={(label) => onChange({ ...rule, label })}
      />
      {rule.conditions.length > 1 ? (
        <Field label={form.match}>
          <Select
            value={rule.match}
            options={[
              { value: 'all', label: form.all },
              { value: 'any', label: form.any },
            ]}
            onValueChange={(match) => onChange({ ...rule, match })}
          />
        </Field>
      ) : null}
      <RuleRows
        flow={flow}
        conditions={rule.conditions}
        onChange={(conditions) => onChange({ ...rule, conditions })}
      />
    </section>
  )
}

function newRule(rules: readonly Rule[], field: string): Rule {
  const taken = new Set(rules.map((rule) => rule.id))
  let number = 1
  while (taken.has(`rule${number}`)) number += 1
  return { id: `rule${number}`, label: {}, match: 'all', conditions: [newCondition(field)] }
}
