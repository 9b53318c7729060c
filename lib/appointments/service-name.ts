import { z } from 'zod'
import { LANGUAGES } from '#lib/language.ts'

/** A service's name as its row keeps it. */
export const serviceName = z.partialRecord(z.enum(LANGUAGES), z.string())
