import { z } from 'zod'
import { recordedField } from '#lib/values/value.ts'

/** The person's name among the fields of a ticket or an appointment; null when it has none. */
export function nameIn(fields: unknown): string | null {
  const recorded = z.array(recordedField).safeParse(fields).data ?? []
  return recorded.find((field) => field.type === 'person-name' && field.display)?.display ?? null
}
