import { z } from 'zod'

/** What managers call a flow. */
export const flowName = z.string().trim().min(1, 'required').max(80, 'too-long')
