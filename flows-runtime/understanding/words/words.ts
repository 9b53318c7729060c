import type { Language } from '#lib/language.ts'
import type { FieldType } from '#lib/values/value.ts'
import type { NumberWords } from '#runtime/understanding/numbers.ts'
import type { Phrases, PhraseTable } from '#runtime/understanding/phrases.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

type WordSet = ReadonlySet<string>

/** Acts that a whole utterance, or a strong phrase inside it, can carry. */
export type SpokenAct =
  | 'yes'
  | 'no'
  | 'repeat'
  | 'slower'
  | 'wait'
  | 'start-over'
  | 'cancel'
  | 'goodbye'
  | 'person'
  | 'thanks'

/** Everything the readers know about a language. Data only. */
export type Words = {
  language: Language
  numbers: NumberWords
  ordinals: PhraseTable<number>
  last: Phrases
  digits: {
    /** "doble cero". */
    repeat: ReadonlyMap<string, number>
    extraDigits: ReadonlyMap<string, number>
    plus: WordSet
    skipped: WordSet
    endsIn: Phrases
    startsWith: Phrases
  }
  calendar: {
    relativeDays: PhraseTable<number>
    weekdays: PhraseTable<number>
    /** Weekdays that are also ordinals, so that they need an article, a cue or a question. */
    doubtfulWeekdays: WordSet
    months: ReadonlyMap<string, number>
    articles: WordSet
    day: WordSet
    of: WordSet
    next: WordSet
    last: WordSet
    this: WordSet
    nextAfter: Phrases
    lastAfter: Phrases
    ordinalSuffix: WordSet
    unitDays: ReadonlyMap<string, number>
    unitMonths: ReadonlyMap<string, number>
    unitMinutes: ReadonlyMap<string, number>
    couple: PhraseTable<number>
    ago: Phrases
    agoAfter: Phrases
    ahead: Phrases
    aheadAfter: Phrases
    /** Words before a date, or in a field's label, that place it in the past. */
    past: WordSet
  }
  clock: {
    at: Phrases
    weakAt: Phrases
    and: WordSet
    half: Phrases
    quarter: Phrases
    minus: WordSet
    to: Phrases
    past: WordSet
    oClock: Phrases
    /** "las cuatro de la tarde": codes of `PERIOD`. */
    periods: PhraseTable<number>
    noon: Phrases
    midnight: Phrases
  }
  acts: Record<SpokenAct, Phrases>
  /** Say the act even inside a longer sentence. */
  strong: Record<'repeat' | 'slower' | 'wait' | 'start-over' | 'person', Phrases>
  personVerbs: WordSet
  personNouns: WordSet
  /** "con una", "to a": what joins the two. */
  personLinks: WordSet
  /** Said around an answer without changing it. */
  fillers: Phrases
  /** Openings of a sentence that describes something. */
  openers: Phrases
  no: WordSet
  /** "no me anda", "no tengo": the sentence goes on after a `no` that is not an answer. */
  afterNo: WordSet
  correction: Phrases
  notBefore: Phrases
  articles: WordSet
  disputes: Phrases
  changes: Phrases
  /** "Todo bien menos el teléfono": what is excepted from a yes. */
  exceptions: Phrases
  /** Question words, with their accents. */
  questions: WordSet
  options: { any: Phrases; other: Phrases; this: Phrases }
  names: {
    cues: Phrases
    askedCues: Phrases /** Cues that introduce much else besides names: "soy jubilado". */
    copulas: Phrases
    after: Phrases
    particles: WordSet
    never: WordSet
  }
  email: { at: WordSet; dot: WordSet; signs: PhraseTable<string>; stops: WordSet }
  letters: PhraseTable<string>
  letterAs: Phrases
  capital: WordSet
  labels: Partial<Record<FieldType, WordSet>>
  stop: WordSet
  requestVerbs: WordSet
  /** Nouns of requests that describe no problem: ticket, appointment. */
  deskNouns: WordSet
  bookingNouns: WordSet
  /** Verbs of asking about something that exists already. */
  queryVerbs: WordSet
}

const WORDS: Record<Language, Words> = { es, en, pt }

/** What the readers know about a language. */
export function wordsOf(language: Language): Words {
  return WORDS[language]
}
