'use client'

import { CloudAlert, CloudCheck, CloudOff, CloudUpload, Users } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { cn } from '#components/ui/cn.ts'
import { useSaving } from './use-saving.tsx'

/** Where the last change is, in words, in one place. */
export function SaveWords() {
  const words = useTranslations('editor')
  const format = useFormatter()
  const { state } = useSaving()
  const time = (at: string) => format.dateTime(new Date(at), { hour: '2-digit', minute: '2-digit' })
  const look = {
    saved: { Icon: CloudCheck, tone: 'text-ink-2' },
    waiting: { Icon: CloudUpload, tone: 'text-ink-2' },
    saving: { Icon: CloudUpload, tone: 'text-ink-2' },
    local: { Icon: CloudOff, tone: 'text-warning' },
    conflict: { Icon: Users, tone: 'text-danger' },
    refused: { Icon: CloudAlert, tone: 'text-danger' },
  }[state.kind]
  const sentence = () => {
    switch (state.kind) {
      case 'saved':
        return words('save.saved', { time: time(state.at) })
      case 'waiting':
      case 'saving':
        return words('save.saving')
      case 'local':
        return words('save.local', { time: time(state.at) })
      case 'conflict':
        return words('save.conflict', { by: state.theirs.by ?? words('save.somebody') })
      case 'refused':
        return words('save.refused')
    }
  }
  return (
    <span
      data-save={state.kind}
      className={cn('flex min-w-39 items-center gap-1.5 whitespace-nowrap text-sm', look.tone)}
    >
      <look.Icon
        aria-hidden
        size={16}
        strokeWidth={1.85}
        className={cn(state.kind === 'saved' && 'text-positive')}
      />
      {sentence()}
    </span>
  )
}
