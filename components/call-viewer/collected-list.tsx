import type { CallNames } from './call-names.ts'
import { clockText } from './clock-text.ts'
import type { CollectedValue } from './collected-values.ts'
import { ValueSource } from './value-source.tsx'
import { ValueStatusWord } from './value-status.tsx'

export type CollectedListProps = { values: readonly CollectedValue[]; names: CallNames }

/** What a call got to know: each value with where it came from and how sure it is. */
export function CollectedList({ values, names }: CollectedListProps) {
  return (
    <dl className="divide-y divide-line">
      {values.map((value) => (
        <div key={value.field} className="grid grid-cols-[6.5rem_1fr_auto] gap-x-2 px-4 py-2">
          <dt className="text-base text-ink-2">{names.field(value.field)}</dt>
          <dd className="min-w-0">
            <span className="block break-words font-title text-base">{value.display}</span>
            <span className="text-ink-3 text-xs">
              <ValueSource
                source={value.source}
                callHref=""
                heardAt={value.heardMs === null ? undefined : clockText(value.heardMs)}
                replaced={value.replaced}
              />
            </span>
          </dd>
          <dd className="pt-0.5">
            <ValueStatusWord status={value.status} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
