import type { PartOfDay } from '#lib/desk/part-of-day.ts'
import type { Heard } from './heard.ts'
import { readPhrase } from './phrases.ts'
import { PERIOD } from './words/period.ts'

/** The first part of the day that was named, as the clock grammar codes it. */
export function periodOf(heard: Heard): number | null {
  const { periods } = heard.words.clock
  for (let from = 0; from < heard.tokens.length; from++) {
    const read = readPhrase(heard.tokens, from, periods)
    if (read) return read.value
  }
  return null
}

/** The part of the day in which the caller would like something to be. */
export function partOfDay(heard: Heard): PartOfDay | null {
  switch (periodOf(heard)) {
    case PERIOD.morning:
    case PERIOD.dawn:
    case PERIOD.am:
      return 'morning'
    case PERIOD.midday:
    case PERIOD.afternoon:
    case PERIOD.pm:
      return 'afternoon'
    case PERIOD.night:
      return 'evening'
    default:
      return null
  }
}
