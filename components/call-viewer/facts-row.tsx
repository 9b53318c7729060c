import type { ReactNode } from 'react'

export type Fact = { label: ReactNode; value: ReactNode; detail?: ReactNode }

/** A row of facts under a title: label, value, one line more. */
export function FactsRow({ facts }: { facts: readonly (Fact & { key: string })[] }) {
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-y-3">
      {facts.map((fact) => (
        <div
          key={fact.key}
          className="border-line pr-3 not-first:border-l not-first:pl-4 text-ink-3 text-xs"
        >
          <dt>{fact.label}</dt>
          <dd className="mt-px font-title text-ink text-lg">{fact.value}</dd>
          {fact.detail ? <dd>{fact.detail}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
