import { FormStack } from '#components/forms/form-stack.tsx'
import { LocalizedText } from '#components/forms/localized-text.tsx'
import type { Face } from '../node-face.tsx'
import { words } from './words.ts'

/** Edits what the step holds. */
export const Form: Face<'greet'>['Form'] = ({ data, flow, problems, onChange }) => (
  <FormStack>
    <LocalizedText
      label={words[flow.language].form.text}
      value={data.text}
      path="text"
      flow={flow}
      problems={problems}
      onChange={(text) => onChange({ ...data, text })}
    />
  </FormStack>
)
