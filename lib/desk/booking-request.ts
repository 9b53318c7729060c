import { z } from 'zod'
import { language } from '#lib/language.ts'
import { recordedField } from '#lib/values/value.ts'

/** What an appointment is booked with; longer than this is not something a caller said. */
export const bookingRequest = z.object({
  holdId: z.string().max(100),
  language,
  callerPhone: z.string().max(40).nullable(),
  title: z.string().trim().min(1).max(300),
  fields: z.array(recordedField).max(100),
})
