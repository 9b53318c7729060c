import type { SlotQuery } from '#lib/desk/desk.ts'
import { localMoment, wallClock } from '#runtime/speaking/local-moment.ts'
import type { Interpretation } from '#runtime/understanding/interpretation.ts'
import type { Call } from '../node-runner.ts'

/** The day and hour that the caller would like, as far as they said. */
export type Wish = Pick<SlotQuery, 'from' | 'until' | 'near' | 'partOfDay'>

/** What the caller said before anything was offered: in the field itself, or in passing. */
export function wishBefore(call: Call, into: string): Wish {
  const known = call.known(into)
  if (known && known.value !== call.knownFact('slot.when')) {
    return wishAt(String(known.value), call.timeZone)
  }
  const day = call.mentioned('date')
  const time = call.mentioned('time')
  return {
    ...onDay(day === undefined ? undefined : String(day)),
    ...nearTime(time),
    ...inPart(call.mentionedPartOfDay()),
  }
}

/** A wish in the answer to an offer: another day, another hour. Undefined when there is none. */
export function wishIn(
  { values, partOfDay }: Pick<Interpretation, 'values' | 'partOfDay'>,
  timeZone: string,
): Wish | undefined {
  const day = values.find((read) => read.type === 'date')
  const time = values.find((read) => read.type === 'time')
  const both = values.find((read) => read.type === 'date-time')
  if (both) return wishAt(String(both.value), timeZone)
  if (!day && !time && !partOfDay) return undefined
  return {
    ...onDay(day && String(day.value)),
    ...nearTime(time?.value),
    ...inPart(partOfDay ?? undefined),
  }
}

function wishAt(instant: string, timeZone: string): Wish {
  const moment = localMoment(instant, timeZone)
  return { ...onDay(moment.date), near: wallClock(moment) }
}

function onDay(date: string | undefined): Wish {
  return date ? { from: date, until: date } : {}
}

function nearTime(time: string | number | boolean | undefined): Wish {
  return time === undefined ? {} : { near: String(time) }
}

function inPart(partOfDay: Wish['partOfDay']): Wish {
  return partOfDay ? { partOfDay } : {}
}
