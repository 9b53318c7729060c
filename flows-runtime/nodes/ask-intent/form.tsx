import { said } from '#components/forms/flow-names.ts'
import { FormStack } from '#components/forms/form-stack.tsx'
import { LocalizedText } from '#components/forms/localized-text.tsx'
import { PickedList } from '#components/forms/picked-list.tsx'
import type { Face } from '../node-face.tsx'
import { words } from './words.ts'

/** Edits what the step holds. */
export const Form: Face<'ask-intent'>['Form'] = ({ data, flow, problems, onChange }) => {
  const { form } = words[flow.language]
  return (
    <FormStack>
      <LocalizedText
        label={form.question}
        value={data.question}
        path="question"
        flow={flow}
        problems={problems}
        onChange={(question) => onChange({ ...data, question })}
      />
      <PickedList
        label={form.intents}
        addLabel={form.addIntent}
        options={flow.intents.map((intent) => ({
          id: intent.id,
          name: said(flow, intent.name) || intent.id,
          detail: form.examples(Object.values(intent.examples).flat().length),
        }))}
        picked={data.intents}
        path="intents"
        problems={problems}
        onChange={(intents) => onChange({ ...data, intents })}
      />
      <LocalizedText
        label={form.again}
        value={data.again}
        path="again"
        flow={flow}
        problems={problems}
        optional
        onChange={(again) => onChange({ ...data, again })}
      />
    </FormStack>
  )
}
