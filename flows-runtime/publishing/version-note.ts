import { z } from 'zod'

/** What changed, in the manager's words. */
export const versionNote = z.string().trim().max(500, 'too-long').default('')
