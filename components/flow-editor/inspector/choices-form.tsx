'use client'

import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { idFromLabel } from '#components/flow-editor/document/flow-commands.ts'
import { useDerived, useEditor } from '#components/flow-editor/state/editor-context.tsx'
import { LinesInput } from '#components/forms/lines-input.tsx'
import { Field as Labelled } from '#components/ui/field.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import type { Choice } from '#runtime/graph/field.ts'
import { NewName } from './new-name.tsx'

export type ChoicesFormProps = {
  choices: readonly Choice[]
  problem: string | undefined
  onChange(choices: Choice[]): void
}

/** The values that a choice field may take, and how callers say them. */
export function ChoicesForm({ choices, problem, onChange }: ChoicesFormProps) {
  const words = useTranslations('editor')
  const { start } = useEditor()
  const { lookup } = useDerived()
  return (
    <section aria-label={words('choice.title')} data-path="choices" className="flex flex-col gap-3">
      <h3 className="font-semibold text-sm">{words('choice.title')}</h3>
      {choices.map((choice) => (
        <div
          key={choice.id}
          className="flex flex-col gap-2 rounded-panel border border-line bg-surface p-2.5"
        >
          {lookup.languages.map((language, index) => (
            <div key={language} className="flex items-end gap-1.5">
              <Labelled
                label={words('choice.label', { language: language.toUpperCase() })}
                className="grow"
              >
                <Input
                  lang={language}
                  value={choice.label[language] ?? ''}
                  onChange={(event) =>
                    onChange(
                      choices.map((each) =>
                        each.id === choice.id
                          ? { ...each, label: { ...each.label, [language]: event.target.value } }
                          : each,
                      ),
                    )
                  }
                />
              </Labelled>
              {index === 0 ? (
                <IconButton
                  label={words('choice.remove', {
                    name: choice.label[start.language] ?? choice.id,
                  })}
                  icon={<Trash2 aria-hidden strokeWidth={1.85} />}
                  onClick={() => onChange(choices.filter((each) => each.id !== choice.id))}
                />
              ) : null}
            </div>
          ))}
          {lookup.languages.map((language) => (
            <LinesInput
              key={language}
              label={words('choice.synonyms', { language: language.toUpperCase() })}
              lang={language}
              lines={choice.synonyms[language] ?? []}
              most={40}
              onChange={(lines) =>
                onChange(
                  choices.map((each) =>
                    each.id === choice.id
                      ? { ...each, synonyms: { ...each.synonyms, [language]: lines } }
                      : each,
                  ),
                )
              }
            />
          ))}
        </div>
      ))}
      {problem ? <p className="font-semibold text-danger text-xs">{problem}</p> : null}
      <NewName
        label={words('choice.newName')}
        button={words('choice.add')}
        onAdd={(label) =>
          onChange([
            ...choices,
            {
              id: idFromLabel(label, choices, 'choice'),
              label: { [start.language]: label },
              synonyms: {},
            },
          ])
        }
      />
    </section>
  )
}
