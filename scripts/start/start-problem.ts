import { EmbeddedServerError } from '#lib/db/embedded/embedded-server-error.ts'
import { MigrationError } from '#lib/db/migrations/apply-migrations.ts'
import { EnvError } from '#lib/env.ts'

/** Why a start cannot go on; the message is a sentence that says what to do. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
}

/** What to tell the person who started us: the cure when we know it, else everything we have. */
export function explainProblem(error: unknown): string {
  if (
    error instanceof StartProblem ||
    error instanceof EnvError ||
    error instanceof EmbeddedServerError ||
    error instanceof MigrationError
  ) {
    return error.message
  }
  if (!(error instanceof Error)) return String(error)
  switch (codeOf(error)) {
    case 'ENOSPC':
      return 'The disk is full. Free some space and start again; nothing is lost.'
    case 'EACCES':
    case 'EPERM':
      return `This account may not touch a file it needs (${error.message}). Start as the account that owns the folder, or give the folder to this one with chown.`
    case 'EMFILE':
      return 'Too many files are open. Raise the limit (`ulimit -n 4096`) and start again.'
    default:
      return error.stack ?? error.message
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
