'use client'

import { useTranslations } from 'next-intl'
import { LANGUAGE_NAMES } from '#components/shell/language-names.ts'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { RadioGroup } from '#components/ui/radio-group.tsx'
import { Select } from '#components/ui/select.tsx'
import { LANGUAGES, type Language } from '#lib/language.ts'
import type { TemplateChoice } from './new-flow-dialog.tsx'

/** What somebody wants of a new flow. */
export type NewFlowWish = {
  name: string
  /** Null: blank. */
  templateId: string | null
  main: Language
  also: readonly Language[]
}

export type NewFlowFieldsProps = {
  templates: readonly TemplateChoice[]
  wish: NewFlowWish
  onWish: (wish: NewFlowWish) => void
  nameProblem: string | undefined
}

const BLANK = 'blank'

export function NewFlowFields({ templates, wish, onWish, nameProblem }: NewFlowFieldsProps) {
  const words = useTranslations('flows.new')
  return (
    <>
      <Field label={words('name')} hint={words('nameHint')} error={nameProblem}>
        <Input
          name="name"
          maxLength={80}
          value={wish.name}
          onValueChange={(name) => onWish({ ...wish, name })}
        />
      </Field>
      <RadioGroup
        label={words('from')}
        value={wish.templateId ?? BLANK}
        onValueChange={chooseTemplate}
        options={[
          ...templates.map(({ id, name, summary }) => ({ value: id, label: name, hint: summary })),
          { value: BLANK, label: words('blank'), hint: words('blankHint') },
        ]}
      />
      <Field label={words('mainLanguage')} hint={words('mainLanguageHint')}>
        <Select
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          value={wish.main}
          onValueChange={(main) => onWish({ ...wish, main })}
        />
      </Field>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-semibold text-sm">{words('alsoLanguages')}</legend>
        <div className="flex gap-5">
          {LANGUAGES.filter((other) => other !== wish.main).map((other) => (
            <Checkbox
              key={other}
              label={LANGUAGE_NAMES[other]}
              checked={wish.also.includes(other)}
              onCheckedChange={(checked) =>
                onWish({
                  ...wish,
                  also: checked
                    ? [...wish.also, other]
                    : wish.also.filter((language) => language !== other),
                })
              }
            />
          ))}
        </div>
      </fieldset>
    </>
  )

  /** A name that nobody has typed over follows the template. */
  function chooseTemplate(value: string) {
    const nameOf = (id: string | null) =>
      templates.find((template) => template.id === id)?.name ?? ''
    const templateId = value === BLANK ? null : value
    const untouched = wish.name === '' || wish.name === nameOf(wish.templateId)
    onWish({ ...wish, templateId, name: untouched ? nameOf(templateId) : wish.name })
  }
}
