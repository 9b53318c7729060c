import { Fragment } from 'react'
import type { CallNames } from './call-names.ts'
import type { TranscriptItem } from './transcript.ts'
import { TranscriptLine } from './transcript-line.tsx'

export type TranscriptViewProps = { items: readonly TranscriptItem[]; names: CallNames }

/** A call to read from top to bottom: steps as rules across, lines with their moment, and what came of each. */
export function TranscriptView({ items, names }: TranscriptViewProps) {
  return (
    <ol className="flex flex-col gap-2.5 px-4 pt-3 pb-5">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a journal only grows at its end
        <Fragment key={index}>
          <TranscriptLine item={item} names={names} />
        </Fragment>
      ))}
    </ol>
  )
}
