'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const

/** The keys of a telephone. What is pressed goes out together. */
export function Keypad({ onSend }: { onSend(keys: string): void }) {
  const words = useTranslations('try')
  const [pressed, setPressed] = useState('')
  return (
    <div className="flex flex-col gap-2">
      <output aria-label={words('pressed')} className="h-8 text-center text-digits">
        {pressed || '·'}
      </output>
      <div className="grid grid-cols-3 gap-1.5">
        {KEYS.map((key) => (
          <Button
            key={key}
            className="text-lg"
            onClick={() => setPressed((before) => (before + key).slice(0, 40))}
          >
            {key}
          </Button>
        ))}
      </div>
      <div className="flex justify-between gap-2">
        <Button variant="ghost" size={28} disabled={pressed === ''} onClick={() => setPressed('')}>
          {words('clear')}
        </Button>
        <Button
          variant="primary"
          size={28}
          disabled={pressed === ''}
          onClick={() => {
            onSend(pressed)
            setPressed('')
          }}
        >
          {words('sendKeys')}
        </Button>
      </div>
    </div>
  )
}
