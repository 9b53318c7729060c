'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'

export type NewNameProps = { label: string; button: string; onAdd(name: string): void }

/** Adds something by its name. */
export function NewName({ label, button, onAdd }: NewNameProps) {
  const [name, setName] = useState('')
  const wanted = name.trim()
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (wanted === '') return
        onAdd(wanted)
        setName('')
      }}
    >
      <Field label={label} className="grow">
        <Input value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Button
        type="submit"
        className="h-8.5"
        icon={<Plus aria-hidden strokeWidth={1.85} />}
        disabled={wanted === ''}
      >
        {button}
      </Button>
    </form>
  )
}
