'use client'

import { Search } from 'lucide-react'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef, useTransition } from 'react'
import { Input } from '#components/ui/input.tsx'
import { Select, type SelectOption } from '#components/ui/select.tsx'

export type FilterBarProps = {
  /** The text filter's name, its accessible name and what it holds now. */
  text: { name: string; label: string; value: string }
  choices: readonly {
    name: string
    label: string
    value: string
    /** The first option has the value '' and stands for all. */
    options: readonly SelectOption<string>[]
  }[]
}

const PAUSE_MS = 300

/** Filters of a list. They live in the address, so that a filtered list can be sent to somebody. */
export function FilterBar({ text, choices }: FilterBarProps) {
  const router = useRouter()
  const pathname = usePathname()
  const params = useSearchParams()
  const [pending, startTransition] = useTransition()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  function set(name: string, value: string): void {
    const next = new URLSearchParams(params)
    next.delete('cursor')
    if (value) next.set(name, value)
    else next.delete(name)
    startTransition(() => router.replace(`${pathname}?${next}`, { scroll: false }))
  }

  return (
    <search aria-busy={pending} className="flex flex-wrap items-center gap-2">
      <Input
        type="search"
        icon={<Search strokeWidth={1.85} />}
        aria-label={text.label}
        placeholder={text.label}
        defaultValue={text.value}
        className="w-80"
        onValueChange={(value) => {
          clearTimeout(timer.current)
          timer.current = setTimeout(() => set(text.name, value.trim()), PAUSE_MS)
        }}
      />
      {choices.map((choice) => (
        <Select
          key={choice.name}
          label={choice.label}
          options={choice.options}
          value={choice.value}
          onValueChange={(value) => set(choice.name, value)}
          className="w-auto min-w-44"
        />
      ))}
    </search>
  )
}
