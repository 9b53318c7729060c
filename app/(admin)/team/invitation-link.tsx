'use client'

import { Check, Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'

type Copying = 'not-yet' | 'copied' | 'failed'

/** The link, selected on focus, and a button that copies it and says whether it could. */
export function InvitationLink({ link }: { link: string }) {
  const words = useTranslations('team')
  const [copying, setCopying] = useState<Copying>('not-yet')
  const box = useRef<HTMLInputElement>(null)

  async function copy() {
    try {
      await navigator.clipboard.writeText(link)
      setCopying('copied')
    } catch {
      box.current?.select()
      setCopying('failed')
    }
  }

  return (
    <div className="flex flex-col gap-3">
      <Field label={words('invite.link')}>
        <Input
          ref={box}
          readOnly
          value={link}
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
          {words('invite.copy')}
        </Button>
        <p role="status" className="text-ink-2 text-sm">
          {copying === 'copied' ? words('invite.copied') : null}
          {copying === 'failed' ? words('invite.copyFailed') : null}
        </p>
      </div>
    </div>
  )
}
