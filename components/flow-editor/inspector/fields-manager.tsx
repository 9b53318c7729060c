'use client'

import { ChevronDown, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import {
  addField,
  idFromLabel,
  removeField,
  updateField,
} from '#components/flow-editor/document/flow-commands.ts'
import { useDerived, useEditor, useView } from '#components/flow-editor/state/editor-context.tsx'
import { FieldIcon } from '#components/forms/field-icon.tsx'
import { said } from '#components/forms/flow-names.ts'
import { FIELD_TYPES } from '#lib/values/value.ts'
import type { Field } from '#runtime/graph/field.ts'
import { FieldForm } from './field-form.tsx'
import { NewName } from './new-name.tsx'

/** What is to be known in a call: added, changed and removed here. */
export function FieldsManager() {
  const words = useTranslations('editor')
  const { history, readOnly, start } = useEditor()
  const { document, lookup } = useDerived()
  const reveal = useView((state) => state.reveal)
  const [open, setOpen] = useState<string | null>(null)
  const [seen, setSeen] = useState<typeof reveal>(null)
  if (reveal !== seen) {
    setSeen(reveal)
    const id = /^fields\.([^.]+)/.exec(reveal?.path ?? '')?.[1]
    if (id) setOpen(id)
  }
  const add = (label: string) => {
    const id = idFromLabel(label, document.fields, 'field')
    const field: Field = {
      id,
      label: { [start.language]: label },
      type: FIELD_TYPES[0],
      question: {},
      again: {},
      choices: [],
      pattern: '',
      sensitivity: 'plain',
    }
    history.commit(addField(history.current(), field))
    setOpen(id)
  }
  return (
    <div className="flex flex-col gap-3">
      <p className="text-ink-3 text-sm">{words('field.about')}</p>
      {document.fields.length > 0 ? (
        <ul className="divide-y divide-line rounded-panel border border-line">
          {document.fields.map((field) => (
            <li key={field.id} data-path={`fields.${field.id}`}>
              <button
                type="button"
                aria-expanded={open === field.id}
                onClick={() => setOpen(open === field.id ? null : field.id)}
                className="flex min-h-12 w-full items-center gap-2.5 px-3 text-left hover:bg-hover"
              >
                <span
                  aria-hidden
                  className="flex size-7 shrink-0 items-center justify-center rounded-chip bg-sunken text-ink-2"
                >
                  <FieldIcon type={field.type} />
                </span>
                <FieldWords field={field} name={said(lookup, field.label) || field.id} />
                {open === field.id ? (
                  <ChevronDown aria-hidden size={16} />
                ) : (
                  <ChevronRight aria-hidden size={16} />
                )}
              </button>
              {open === field.id ? (
                <FieldForm
                  field={field}
                  onChange={(next) => {
                    if (!readOnly)
                      history.commit(updateField(history.current(), next), `field ${field.id}`)
                  }}
                  onRemove={() => history.commit(removeField(history.current(), field.id))}
                />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {readOnly ? null : (
        <NewName label={words('field.newName')} button={words('field.add')} onAdd={add} />
      )}
    </div>
  )
}

function FieldWords({ field, name }: { field: Field; name: string }) {
  const types = useTranslations('forms.fieldType')
  return (
    <span className="min-w-0 grow">
      <span className="block truncate font-semibold text-sm">{name}</span>
      <span className="block truncate text-ink-3 text-xs">{types(field.type)}</span>
    </span>
  )
}
