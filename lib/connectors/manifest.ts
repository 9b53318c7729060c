import type { Localized } from '#lib/language.ts'

/** What a connector is and can do, for screens. */
export type Manifest = {
  id: string
  /** The system's own name: not translated. */
  name: string
  says: Localized
  abilities: readonly ('tickets' | 'calendar')[]
}
