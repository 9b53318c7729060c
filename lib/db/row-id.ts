import { randomUUID } from 'node:crypto'

/** An id for a new row, a UUID of version 7: later rows have greater ids, to the millisecond. */
export function newRowId(): string {
  const ms = Date.now().toString(16).padStart(12, '0')
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7${randomUUID().slice(15)}`
}
