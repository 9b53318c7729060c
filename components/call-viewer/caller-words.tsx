import { useFormatter, useTranslations } from 'next-intl'
import { Kbd } from '#components/ui/kbd.tsx'
import type { CallNames } from './call-names.ts'
import type { CallerLine } from './transcript.ts'

export type CallerWordsProps = { line: CallerLine; names: CallNames }

/** What the caller said in one turn, with the stretches that gave values, and what was understood from it. */
export function CallerWords({ line, names }: CallerWordsProps) {
  const words = useTranslations('calls.transcript')
  return (
    <>
      {line.said.kind === 'keys' ? (
        <p>
          {words('keys')} <Kbd>{line.said.keys}</Kbd>
        </p>
      ) : (
        <p className="whitespace-pre-line">
          {line.said.parts.map((part, index) =>
            part.field === null ? (
              part.text
            ) : (
              <mark
                // biome-ignore lint/suspicious/noArrayIndexKey: the words of a turn never change
                key={index}
                title={names.field(part.field)}
                className="border-brand border-b-2 bg-transparent pb-px text-inherit"
              >
                {part.text}
              </mark>
            ),
          )}
        </p>
      )}
      <Understood line={line} names={names} />
    </>
  )
}

function Understood({ line, names }: CallerWordsProps) {
  const words = useTranslations('calls.transcript')
  const format = useFormatter()
  const percent = (share: number) =>
    format.number(share, { style: 'percent', maximumFractionDigits: 0 })
  const corrected = line.changes.filter((change) => change.replaces !== null)
  const fresh = line.changes.length - corrected.length
  const { intent, runnersUp } = line
  if (!intent && line.changes.length + line.confirmed.length + line.disputed.length === 0)
    return null
  return (
    <ul className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-0.5 text-ink-3 text-sm">
      {intent ? (
        <li className="flex items-center gap-1.5">
          {words('understood')}
          <span className="rounded-full bg-system-soft px-1.5 py-px font-semibold text-ink-2 text-xs">
            {words('percent', {
              name: names.intent(intent.id),
              percent: percent(intent.confidence),
            })}
          </span>
        </li>
      ) : null}
      {intent && intent.confidence < 0.6 && runnersUp.length > 0 ? (
        <li>
          {words('perhaps', { names: runnersUp.map((other) => names.intent(other.id)).join(', ') })}
        </li>
      ) : null}
      {fresh > 0 ? (
        <li>
          {intent ? '· ' : `${words('understood')} `}
          {words('values', { count: fresh })}
        </li>
      ) : null}
      {corrected.map((change) => (
        <li key={change.field}>
          {words('corrected')} <b className="font-semibold text-ink">{names.field(change.field)}</b>{' '}
          <del>{change.replaces}</del> → <b className="font-semibold text-ink">{change.display}</b>
        </li>
      ))}
      {line.confirmed.length > 0 ? (
        <li>
          {words('confirmed')} {line.confirmed.map((field) => names.field(field)).join(', ')}
        </li>
      ) : null}
      {line.disputed.length > 0 ? (
        <li>
          {words('disputed')} {line.disputed.map((field) => names.field(field)).join(', ')}
        </li>
      ) : null}
    </ul>
  )
}
