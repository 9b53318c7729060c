import type { Desk } from '#lib/desk/desk.ts'
import type { Understanding } from '#runtime/understanding/understanding.ts'
import type { CompiledFlow } from './compile-flow.ts'
import type { CallerInput, EntryOf } from './journal.ts'
import type { Tape } from './tape.ts'

/** How words reach the caller and come back. `listen` may never settle: the turn ends there and a replay goes on. */
export type Line = {
  speak(text: string): Promise<void> | void
  listen(
    listening: EntryOf<'listening'>,
  ): Promise<{ at: string; input: CallerInput; key: string | null }>
}

export type CallOptions = {
  flow: CompiledFlow
  understanding: Understanding
  desk: Desk
  line: Line
  tape: Tape
  /** The moment a receipt arrives, ISO instant. */
  now(): string
  /** Answers the first entry of a new call; not asked on replay. */
  start(): EntryOf<'started'>
}
