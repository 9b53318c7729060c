import { useTranslations } from 'next-intl'
import type { RecordedField } from '#lib/values/value.ts'
import { ValueSource } from './value-source.tsx'
import { ValueStatusWord } from './value-status.tsx'

export type FieldsTableProps = {
  fields: readonly RecordedField[]
  /** The call that they came from; null when there is none. */
  callHref: string | null
}

/** Every value of a record with where it came from and how sure it is; what was corrected is struck through. */
export function FieldsTable({ fields, callHref }: FieldsTableProps) {
  const words = useTranslations('tickets.detail')
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-left text-table">
        <thead>
          <tr className="text-ink-3 text-xs [&>th]:h-8 [&>th]:px-2 [&>th]:font-semibold [&>th]:first:pl-4 [&>th]:last:pr-4">
            <th scope="col">{words('field')}</th>
            <th scope="col">{words('value')}</th>
            <th scope="col">{words('source')}</th>
            <th scope="col">{words('state')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr
              key={field.id}
              className="border-line border-t [&>*]:px-2 [&>*]:py-2.5 [&>*]:align-middle [&>*]:first:pl-4 [&>*]:last:pr-4"
            >
              <th scope="row" className="font-normal text-ink-2">
                {field.label}
              </th>
              <td className="font-title">
                {field.value === null ? (
                  <span className="font-normal text-ink-3">{words('noValue')}</span>
                ) : (
                  field.display
                )}
              </td>
              <td className="text-ink-2">
                {field.source ? (
                  <ValueSource
                    source={field.source}
                    callHref={callHref}
                    replaced={field.replaced}
                    icon
                  />
                ) : null}
              </td>
              <td>
                <ValueStatusWord status={field.status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
