'use client'

import {
  AudioLines,
  Grip,
  Headset,
  Keyboard,
  Mic,
  PhoneOff,
  Square,
  Volume2,
  VolumeX,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { cn } from '#components/ui/cn.ts'
import type { VoiceTurns } from './use-voice-turns.ts'

export type CallControlsProps = {
  voice: VoiceTurns
  busy: boolean
  keypadOpen: boolean
  onKeypad: () => void
  onPerson: (wish: string) => void
  onHangUp: () => void
}

/** The buttons of a call. Those that need the browser's speech are only there where it has it. */
export function CallControls(props: CallControlsProps) {
  const { voice, busy, keypadOpen, onKeypad, onPerson, onHangUp } = props
  const words = useTranslations('talk')
  const { listening, speaking } = voice
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap justify-around gap-x-1 gap-y-3">
        {listening.available ? (
          <RoundButton
            label={words(listening.listening ? 'voice.stopTalking' : 'voice.talk')}
            icon={listening.listening ? <Square {...ICON} /> : <Mic {...ICON} />}
            look={listening.listening ? 'on' : 'off'}
            disabled={busy}
            onClick={voice.pushToTalk}
          />
        ) : null}
        {listening.available ? (
          <RoundButton
            label={words('voice.handsFree')}
            icon={<AudioLines {...ICON} />}
            look={voice.handsFree ? 'on' : 'off'}
            pressed={voice.handsFree}
            onClick={voice.toggleHandsFree}
          />
        ) : null}
        {speaking.available ? (
          <RoundButton
            label={words('voice.speaker')}
            icon={voice.voiceOn ? <Volume2 {...ICON} /> : <VolumeX {...ICON} />}
            look={voice.voiceOn ? 'on' : 'off'}
            pressed={voice.voiceOn}
            onClick={voice.toggleVoice}
          />
        ) : null}
        <RoundButton
          label={words('keypad.open')}
          icon={<Grip {...ICON} />}
          look={keypadOpen ? 'on' : 'off'}
          pressed={keypadOpen}
          onClick={onKeypad}
        />
        <RoundButton
          label={words('hangUp')}
          icon={<PhoneOff {...ICON} />}
          look="hang-up"
          onClick={onHangUp}
        />
      </div>
      <div className="flex flex-wrap justify-evenly gap-x-3">
        {keypadOpen ? (
          <TextButton
            label={words('write.open')}
            icon={<Keyboard {...SMALL_ICON} />}
            onClick={onKeypad}
          />
        ) : null}
        <TextButton
          label={words('person.button')}
          icon={<Headset {...SMALL_ICON} />}
          disabled={busy}
          onClick={() => onPerson(words('person.wish'))}
        />
      </div>
    </div>
  )
}

const SMALL_ICON = { 'aria-hidden': true, className: 'size-5 shrink-0', strokeWidth: 1.75 } as const
const ICON = { 'aria-hidden': true, className: 'size-6', strokeWidth: 1.75 } as const

const LOOKS = {
  on: 'border-transparent bg-on-bakelite text-bakelite',
  off: 'border-on-bakelite-2 text-on-bakelite hover:bg-bakelite-2',
  'hang-up': 'border-transparent bg-hang-up text-on-bakelite',
} as const

type RoundButtonProps = {
  label: string
  icon: ReactNode
  look: keyof typeof LOOKS
  pressed?: boolean
  disabled?: boolean
  onClick: () => void
}

function RoundButton({ label, icon, look, pressed, disabled = false, onClick }: RoundButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      onClick={() => {
        if (!disabled) onClick()
      }}
      className="group flex min-w-14 flex-col items-center gap-1.5 rounded-control text-on-bakelite text-sm"
    >
      <span
        className={cn(
          'flex size-14 items-center justify-center rounded-full border transition-colors group-aria-disabled:opacity-60',
          LOOKS[look],
        )}
      >
        {icon}
      </span>
      {label}
    </button>
  )
}

type TextButtonProps = {
  label: string
  icon: ReactNode
  disabled?: boolean
  onClick: () => void
}

function TextButton({ label, icon, disabled = false, onClick }: TextButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={disabled || undefined}
      onClick={() => {
        if (!disabled) onClick()
      }}
      className="flex min-h-11 items-center gap-2 rounded-control text-base text-on-bakelite hover:underline aria-disabled:text-on-bakelite-2"
    >
      {icon}
      {label}
    </button>
  )
}
