import { ChoiceField } from '#components/forms/choice-field.tsx'
import { FieldList } from '#components/forms/field-list.tsx'
import { FormStack } from '#components/forms/form-stack.tsx'
import { LocalizedText } from '#components/forms/localized-text.tsx'
import type { Face } from '../node-face.tsx'
import { schema } from './schema.ts'
import { words } from './words.ts'

const PRIORITIES = schema.data.shape.priority.options

/** Edits what the step holds. */
export const Form: Face<'create-ticket'>['Form'] = ({ data, flow, problems, onChange }) => {
  const { form, facts, priorities } = words[flow.language]
  const shared = { flow, problems }
  const reference = { name: 'ticket.reference', label: facts['ticket.reference'] }
  const number = { name: 'ticket.number', label: facts['ticket.number'] }
  return (
    <FormStack>
      <LocalizedText
        {...shared}
        label={form.subject}
        value={data.subject}
        path="subject"
        written
        onChange={(subject) => onChange({ ...data, subject })}
      />
      <LocalizedText
        {...shared}
        label={form.description}
        value={data.description}
        path="description"
        written
        optional
        onChange={(description) => onChange({ ...data, description })}
      />
      <FieldList
        {...shared}
        label={form.fields}
        picked={data.fields}
        path="fields"
        onChange={(fields) => onChange({ ...data, fields })}
      />
      <ChoiceField
        label={form.priority}
        value={data.priority}
        options={PRIORITIES.map((value) => ({ value, label: priorities[value] }))}
        path="priority"
        problems={problems}
        onChange={(priority) => onChange({ ...data, priority })}
      />
      <LocalizedText
        {...shared}
        label={form.done}
        value={data.done}
        path="done"
        own={[number, reference]}
        onChange={(done) => onChange({ ...data, done })}
      />
      <LocalizedText
        {...shared}
        label={form.waiting}
        hint={form.waitingHint}
        value={data.waiting}
        path="waiting"
        own={[reference]}
        onChange={(waiting) => onChange({ ...data, waiting })}
      />
    </FormStack>
  )
}
