import { FieldList } from '#components/forms/field-list.tsx'
import { FieldSelect } from '#components/forms/field-select.tsx'
import { FormStack } from '#components/forms/form-stack.tsx'
import { LocalizedText } from '#components/forms/localized-text.tsx'
import type { Face } from '../node-face.tsx'
import { words } from './words.ts'

/** Edits what the step holds. */
export const Form: Face<'book'>['Form'] = ({ data, flow, problems, onChange }) => {
  const { form, facts } = words[flow.language]
  const shared = { flow, problems }
  return (
    <FormStack>
      <FieldSelect
        {...shared}
        label={form.when}
        types={['date-time']}
        value={data.when}
        path="when"
        onChange={(when) => onChange({ ...data, when })}
      />
      <LocalizedText
        {...shared}
        label={form.title}
        value={data.title}
        path="title"
        written
        onChange={(title) => onChange({ ...data, title })}
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
        own={Object.entries(facts).map(([name, label]) => ({ name, label }))}
        onChange={(done) => onChange({ ...data, done })}
      />
      <LocalizedText
        {...shared}
        label={form.taken}
        value={data.taken}
        path="taken"
        onChange={(taken) => onChange({ ...data, taken })}
      />
    </FormStack>
  )
}
