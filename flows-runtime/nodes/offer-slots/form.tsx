import { ChoiceField } from '#components/forms/choice-field.tsx'
import { CountField } from '#components/forms/count-field.tsx'
import { FieldSelect } from '#components/forms/field-select.tsx'
import { said } from '#components/forms/flow-names.ts'
import { FormStack } from '#components/forms/form-stack.tsx'
import { LocalizedText } from '#components/forms/localized-text.tsx'
import type { Face } from '../node-face.tsx'
import { words } from './words.ts'

/** Stands in the list of services for "the one that a field holds". */
const BY_FIELD = '{field}'

type FormProps = Parameters<Face<'offer-slots'>['Form']>[0]

/** Edits what the step holds. */
export function Form(props: FormProps) {
  const { data, flow, problems, onChange } = props
  const { form } = words[flow.language]
  return (
    <FormStack>
      <ServicePart {...props} />
      <FieldSelect
        label={form.into}
        flow={flow}
        types={['date-time']}
        value={data.into}
        path="into"
        problems={problems}
        onChange={(into) => onChange({ ...data, into })}
      />
      <LocalizedText
        label={form.question}
        value={data.question}
        path="question"
        flow={flow}
        problems={problems}
        own={[{ name: 'slots', label: form.slots }]}
        onChange={(question) => onChange({ ...data, question })}
      />
      <LocalizedText
        label={form.instead}
        value={data.instead}
        path="instead"
        flow={flow}
        problems={problems}
        onChange={(instead) => onChange({ ...data, instead })}
      />
      <LocalizedText
        label={form.noneFree}
        value={data.noneFree}
        path="noneFree"
        flow={flow}
        problems={problems}
        onChange={(noneFree) => onChange({ ...data, noneFree })}
      />
      <CountPart {...props} />
    </FormStack>
  )
}

function ServicePart({ data, flow, problems, onChange }: FormProps) {
  const { form } = words[flow.language]
  const byField = data.serviceField !== null
  return (
    <>
      <ChoiceField
        label={form.service}
        placeholder={form.chooseService}
        value={byField ? BY_FIELD : data.service}
        options={[
          ...flow.services.map((service) => ({
            value: service.key,
            label: said(flow, service.name) || service.key,
          })),
          { value: BY_FIELD, label: form.byField },
        ]}
        path="service"
        problems={problems}
        onChange={(service) =>
          onChange(
            service === BY_FIELD
              ? { ...data, service: null, serviceField: data.serviceField ?? '' }
              : { ...data, service, serviceField: null },
          )
        }
      />
      {byField ? (
        <FieldSelect
          label={form.serviceField}
          flow={flow}
          types={['choice']}
          value={data.serviceField}
          path="serviceField"
          problems={problems}
          onChange={(serviceField) => onChange({ ...data, serviceField })}
        />
      ) : null}
    </>
  )
}

function CountPart({ data, flow, problems, onChange }: FormProps) {
  const { form } = words[flow.language]
  return (
    <div className="grid grid-cols-2 gap-3">
      <CountField
        label={form.limit}
        value={data.limit}
        from={1}
        to={5}
        say={form.hours}
        path="limit"
        problems={problems}
        onChange={(limit) => onChange({ ...data, limit })}
      />
      <CountField
        label={form.rounds}
        value={data.rounds}
        from={1}
        to={6}
        say={form.times}
        path="rounds"
        problems={problems}
        onChange={(rounds) => onChange({ ...data, rounds })}
      />
    </div>
  )
}
