'use client'

import { Check, Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'

type Copying = 'not-yet' | 'copied' | 'failed'

export type ShownOnceProps = {
  label: string
  value: string
  copyLabel: string
  copiedWords: string
  failedWords: string
}

/** What cannot be seen again, selected on focus, and a button that copies it and says whether it could. */
export function ShownOnce({ label, value, copyLabel, copiedWords, failedWords }: ShownOnceProps) {
  const [copying, setCopying] = useState<Copying>('not-yet')
  const box = useRef<HTMLInputElement>(null)

  async function copy() {
    try {
      await navigator.clipboard.writeText(value)
      setCopying('copied')
    } catch {
      box.current?.select()
      setCopying('failed')
    }
  }

  return (
    <div className="flex flex-col gap-3">
      <Field label={label}>
        <Input
          ref={box}
          readOnly
          value={value}
          className="font-mono text-sm"
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <div className="flex items-center gap-3">
        <Button
          variant="primary"
          icon={copying === 'copied' ? <Check strokeWidth={1.85} /> : <Copy strokeWidth={1.85} />}
          onClick={() => void copy()}
        >
          {copyLabel}
        </Button>
        <p role="status" className="text-ink-2 text-sm">
          {copying === 'copied' ? copiedWords : null}
          {copying === 'failed' ? failedWords : null}
        </p>
      </div>
    </div>
  )
}
