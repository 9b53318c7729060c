/** Why a verb refused. Adapters turn the code into a status and words; nothing else may be thrown on purpose. */
export type RefusalCode =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'too-many'
  | 'too-large'
  | 'unavailable'

/**
 * An expected refusal. `message` is English, safe to show and to log, and says what was wrong and what to do;
 * `detail` carries facts for translated messages, never secrets.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly detail: Record<string, string | number | boolean>

  constructor(
    code: RefusalCode,
    message: string,
    detail: Record<string, string | number | boolean> = {},
  ) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.detail = detail
  }
}
