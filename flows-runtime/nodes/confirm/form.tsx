import { FieldList } from '#components/forms/field-list.tsx'
import { FormStack } from '#components/forms/form-stack.tsx'
import { LocalizedText } from '#components/forms/localized-text.tsx'
import type { Face } from '../node-face.tsx'
import { words } from './words.ts'

/** Edits what the step holds. */
export const Form: Face<'confirm'>['Form'] = ({ data, flow, problems, onChange }) => {
  const { form } = words[flow.language]
  const shared = { flow, problems }
  return (
    <FormStack>
      <LocalizedText
        {...shared}
        label={form.intro}
        value={data.intro}
        path="intro"
        optional
        onChange={(intro) => onChange({ ...data, intro })}
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
        label={form.question}
        value={data.question}
        path="question"
        onChange={(question) => onChange({ ...data, question })}
      />
      <LocalizedText
        {...shared}
        label={form.whatIsWrong}
        value={data.whatIsWrong}
        path="whatIsWrong"
        onChange={(whatIsWrong) => onChange({ ...data, whatIsWrong })}
      />
    </FormStack>
  )
}
