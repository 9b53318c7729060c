import { FieldList } from '#components/forms/field-list.tsx'
import { FormStack } from '#components/forms/form-stack.tsx'
import { LocalizedText } from '#components/forms/localized-text.tsx'
import type { Face } from '../node-face.tsx'
import { words } from './words.ts'

/** Edits what the step holds. */
export const Form: Face<'collect'>['Form'] = ({ data, flow, problems, onChange }) => {
  const { form } = words[flow.language]
  return (
    <FormStack>
      <LocalizedText
        label={form.intro}
        value={data.intro}
        path="intro"
        flow={flow}
        problems={problems}
        optional
        onChange={(intro) => onChange({ ...data, intro })}
      />
      <FieldList
        label={form.fields}
        aside={form.anyOrder}
        flow={flow}
        picked={data.fields}
        path="fields"
        problems={problems}
        onChange={(fields) => onChange({ ...data, fields })}
      />
    </FormStack>
  )
}
