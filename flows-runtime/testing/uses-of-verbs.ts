import { usesOfAccess } from './uses-of-access.ts'
import { usesOfCalls } from './uses-of-calls.ts'
import { usesOfPublishing } from './uses-of-publishing.ts'
import { usesOfAppointments, usesOfTickets } from './uses-of-records.ts'
import type { VerbUse } from './verb-use.ts'

/** How every verb of the product is tried, by its name in `everyVerb`. */
export const usesOfVerbs: Record<string, VerbUse> = {
  ...usesOfAccess,
  ...usesOfTickets,
  ...usesOfAppointments,
  ...usesOfCalls,
  ...usesOfPublishing,
}
