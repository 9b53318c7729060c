import type { Role } from './roles.ts'

/** Who is acting. A call acts for its caller; `system` is our own processes. */
export type Actor =
  | { kind: 'user'; userId: string; name: string; role: Role }
  | { kind: 'call'; callId: string }
  | { kind: 'system'; process: 'start' | 'delivery' | 'seed' | 'bench' }

/** Where and as whom a verb works. The workspace comes from the session or the channel, never from input. */
export type Ctx = {
  workspaceId: string
  actor: Actor
  /** For the audit: where the request came from, when it came over the network. */
  address?: string
}
