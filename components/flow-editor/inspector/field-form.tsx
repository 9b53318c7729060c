'use client'

import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useProblemWords } from '#components/flow-editor/problems/use-problem-words.ts'
import {
  useDerived,
  useEditor,
  useProblems,
} from '#components/flow-editor/state/editor-context.tsx'
import { FieldIcon } from '#components/forms/field-icon.tsx'
import { said } from '#components/forms/flow-names.ts'
import { LocalizedText } from '#components/forms/localized-text.tsx'
import { problemAt } from '#components/forms/problem-at.ts'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { Field as Labelled } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { FIELD_TYPES } from '#lib/values/value.ts'
import type { Field } from '#runtime/graph/field.ts'
import { usesOf } from '#runtime/graph/uses-of.ts'
import { ChoicesForm } from './choices-form.tsx'

export type FieldFormProps = { field: Field; onChange(field: Field): void; onRemove(): void }

/** One field: what it is called, what kind it is, how the bot asks for it. */
export function FieldForm({ field, onChange, onRemove }: FieldFormProps) {
  const words = useTranslations('editor')
  const types = useTranslations('forms.fieldType')
  const { readOnly } = useEditor()
  const { lookup } = useDerived()
  const sentence = useProblemWords()
  const problems = useProblems().flatMap((problem) =>
    problem.fieldId === field.id && problem.path
      ? [{ path: problem.path, message: sentence(problem) }]
      : [],
  )
  const flow = { ...lookup, known: [], facts: [] }
  const at = `fields.${field.id}`
  return (
    <div className="flex flex-col gap-4 border-line border-t bg-ground px-3 py-3">
      <LocalizedText
        label={words('field.label')}
        value={field.label}
        path={`${at}.label`}
        flow={flow}
        problems={problems}
        written
        onChange={(label) => onChange({ ...field, label })}
      />
      <Labelled label={words('field.type')}>
        <Select
          value={field.type}
          disabled={readOnly}
          options={FIELD_TYPES.map((value) => ({
            value,
            label: types(value),
            icon: <FieldIcon type={value} />,
          }))}
          onValueChange={(type) => onChange({ ...field, type })}
        />
      </Labelled>
      <LocalizedText
        label={words('field.question')}
        value={field.question}
        path={`${at}.question`}
        flow={flow}
        problems={problems}
        onChange={(question) => onChange({ ...field, question })}
      />
      <LocalizedText
        label={words('field.again')}
        value={field.again}
        path={`${at}.again`}
        flow={flow}
        problems={problems}
        optional
        onChange={(again) => onChange({ ...field, again })}
      />
      {field.type === 'choice' ? (
        <ChoicesForm
          choices={field.choices}
          problem={problemAt(problems, `${at}.choices`)}
          onChange={(choices) => onChange({ ...field, choices })}
        />
      ) : null}
      {field.type === 'code' ? (
        <Labelled
          label={words('field.pattern')}
          hint={words('field.patternHint')}
          error={problemAt(problems, `${at}.pattern`)}
        >
          <Input
            className="font-mono text-sm"
            spellCheck={false}
            value={field.pattern}
            onChange={(event) => onChange({ ...field, pattern: event.target.value })}
          />
        </Labelled>
      ) : null}
      <Checkbox
        label={words('field.personal')}
        hint={words('field.personalHint')}
        checked={field.sensitivity === 'personal'}
        disabled={readOnly}
        onCheckedChange={(on) => onChange({ ...field, sensitivity: on ? 'personal' : 'plain' })}
      />
      {readOnly ? null : (
        <RemoveField
          name={said(lookup, field.label) || field.id}
          id={field.id}
          onRemove={onRemove}
        />
      )}
    </div>
  )
}

function RemoveField({ id, name, onRemove }: { id: string; name: string; onRemove(): void }) {
  const words = useTranslations('editor')
  const { document } = useDerived()
  const users = document.nodes.filter((node) => {
    const { asks = [], reads = [], fills = [] } = usesOf(node)
    return [...asks, ...reads, ...fills].includes(id)
  })
  return (
    <span>
      <ConfirmDialog
        title={words('field.removeTitle', { name })}
        description={
          users.length === 0
            ? words('field.removeUnused')
            : words('field.removeUsed', {
                count: users.length,
                names: users.map((node) => node.name).join(', '),
              })
        }
        confirmLabel={words('field.remove')}
        cancelLabel={words('cancel')}
        danger
        trigger={
          <Button variant="ghost" size={28} icon={<Trash2 aria-hidden strokeWidth={1.85} />}>
            {words('field.remove')}
          </Button>
        }
        onConfirm={onRemove}
      />
    </span>
  )
}
