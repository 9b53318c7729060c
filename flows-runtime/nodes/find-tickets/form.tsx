import { ChoiceField } from '#components/forms/choice-field.tsx'
import { FieldSelect } from '#components/forms/field-select.tsx'
import { FormStack } from '#components/forms/form-stack.tsx'
import { LocalizedText } from '#components/forms/localized-text.tsx'
import type { Face } from '../node-face.tsx'
import { words } from './words.ts'

/** Edits what the step holds. */
export const Form: Face<'find-tickets'>['Form'] = ({ data, flow, problems, onChange }) => {
  const { form, facts } = words[flow.language]
  const own = Object.entries(facts).map(([name, label]) => ({ name, label }))
  return (
    <FormStack>
      <ChoiceField
        label={form.by}
        value={data.by}
        options={[
          { value: 'reference', label: form.reference },
          { value: 'caller', label: form.caller },
        ]}
        path="by"
        problems={problems}
        onChange={(by) => onChange({ ...data, by, field: by === 'caller' ? null : data.field })}
      />
      {data.by === 'reference' ? (
        <FieldSelect
          label={form.field}
          flow={flow}
          types={['code', 'text', 'number']}
          value={data.field}
          path="field"
          problems={problems}
          onChange={(field) => onChange({ ...data, field })}
        />
      ) : null}
      <LocalizedText
        label={form.found}
        value={data.found}
        path="found"
        flow={flow}
        problems={problems}
        own={own}
        optional
        onChange={(found) => onChange({ ...data, found })}
      />
      <LocalizedText
        label={form.none}
        value={data.none}
        path="none"
        flow={flow}
        problems={problems}
        optional
        onChange={(none) => onChange({ ...data, none })}
      />
    </FormStack>
  )
}
