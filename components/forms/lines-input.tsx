'use client'

import { useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'

export type LinesInputProps = {
  label: string
  hint?: string
  error?: string | undefined
  lang: string
  lines: readonly string[]
  most: number
  onChange(lines: string[]): void
}

/** Short texts, one a line. Empty lines may stand while writing; they are not kept. */
export function LinesInput({ label, hint, error, lang, lines, most, onChange }: LinesInputProps) {
  const [written, setWritten] = useState(lines.join('\n'))
  const shown = sameLines(written, lines) ? written : lines.join('\n')
  return (
    <Field label={label} hint={hint} error={error}>
      <Textarea
        lang={lang}
        rows={2}
        value={shown}
        onChange={(event) => {
          setWritten(event.target.value)
          onChange(linesOf(event.target.value).slice(0, most))
        }}
      />
    </Field>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function sameLines(text: string, lines: readonly string[]): boolean {
  return linesOf(text).join('\n') === lines.join('\n')
}
