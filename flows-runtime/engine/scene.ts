import type { CallOptions } from './call-options.ts'
import type { CallState } from './call-state.ts'
import type { KnownValues } from './known-values.ts'
import type { Spoken } from './spoken.ts'

/** What the parts of one call share: what it may reach, what it knows, how it speaks. */
export type Scene = {
  options: CallOptions
  state: CallState
  spoken: Spoken
  values: KnownValues
  /** Says a text for a step ('' for the engine itself); nothing when there is nothing to say. */
  utter(node: string, text: string): Promise<void>
}
