/** Why the built-in PostgreSQL could not be started; the message says what to do. */
export class EmbeddedServerError extends Error {
  override readonly name = 'EmbeddedServerError'
}

/** The same failure, in words for whoever started us. `output` is what the program said. */
export function explainFailure(
  what: string,
  output: string,
  logFile?: string,
): EmbeddedServerError {
  if (/No space left on device/i.test(output)) {
    return new EmbeddedServerError(
      `${what}: the disk is full. Free some space and start again; nothing is lost.`,
    )
  }
  if (/error while loading shared libraries|not found|Exec format error/i.test(output)) {
    return new EmbeddedServerError(
      `${what}: the built-in PostgreSQL does not run on this system (${firstLine(output)}). It needs glibc; install PostgreSQL and set DATABASE_URL.`,
    )
  }
  if (/permission denied|wrong ownership|Operation not permitted/i.test(output)) {
    return new EmbeddedServerError(
      `${what}: the data folder belongs to another account (${firstLine(output)}). Start as the account that started it the first time.`,
    )
  }
  if (/incompatible with server/i.test(output)) {
    return new EmbeddedServerError(
      `${what}: the data was written by another version of PostgreSQL (${firstLine(output)}). Restore the version of this program that wrote it.`,
    )
  }
  const more = logFile ? ` The whole story is in ${logFile}.` : ''
  return new EmbeddedServerError(`${what}: ${firstLine(output) || 'it said nothing'}.${more}`)
}

function firstLine(output: string): string {
  const lines = output.split('\n').map((line) => line.trim())
  const telling = lines.find((line) => /fatal|error|panic/i.test(line))
  return (telling ?? lines.find((line) => line !== '') ?? '').replace(/\.$/, '')
}
