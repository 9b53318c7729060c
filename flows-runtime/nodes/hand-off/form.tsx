import { FieldList } from '#components/forms/field-list.tsx'
import { FormStack } from '#components/forms/form-stack.tsx'
import { LocalizedText } from '#components/forms/localized-text.tsx'
import type { Face } from '../node-face.tsx'
import { words } from './words.ts'

/** Edits what the step holds. */
export const Form: Face<'hand-off'>['Form'] = ({ data, flow, problems, onChange }) => {
  const { form, facts } = words[flow.language]
  const shared = { flow, problems }
  return (
    <FormStack>
      <LocalizedText
        {...shared}
        label={form.text}
        value={data.text}
        path="text"
        optional
        onChange={(text) => onChange({ ...data, text })}
      />
      <LocalizedText
        {...shared}
        label={form.subject}
        value={data.subject}
        path="subject"
        written
        onChange={(subject) => onChange({ ...data, subject })}
      />
      <FieldList
        {...shared}
        label={form.fields}
        picked={data.fields}
        path="fields"
        onChange={(fields) => onChange({ ...data, fields })}
      />
      <LocalizedText
        {...shared}
        label={form.done}
        value={data.done}
        path="done"
        own={[{ name: 'task.reference', label: facts['task.reference'] }]}
        onChange={(done) => onChange({ ...data, done })}
      />
    </FormStack>
  )
}
