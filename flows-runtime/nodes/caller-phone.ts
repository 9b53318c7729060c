import type { Call } from './node-runner.ts'

/** The number to reach the caller at: one they said, else the one they call from. */
export function callerPhone(call: Call, fieldIds: string[]): string | null {
  for (const id of fieldIds) {
    const known = call.field(id).type === 'phone' ? call.known(id) : undefined
    if (known) return String(known.value)
  }
  return call.caller
}
