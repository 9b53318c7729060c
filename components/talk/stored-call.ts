import type { CallHandle, TurnBody } from './talk-client.ts'

/** A call that this tab is in, so that loading the page again goes on with it. */
export type StoredCall = CallHandle & {
  /** The turn that was being sent: it is sent again under the same key. */
  pending: { key: string; body: TurnBody } | null
}

/** Keeps the call of one channel in this tab only; a tab without storage forgets it. */
export function storedCall(slug: string, storage: () => Storage = () => sessionStorage) {
  const name = `centralita.talk.${slug}`
  return {
    read(): StoredCall | null {
      try {
        const text = storage().getItem(name)
        const stored: unknown = text === null ? null : JSON.parse(text)
        return isStoredCall(stored) ? stored : null
      } catch {
        return null
      }
    },
    write(call: StoredCall): void {
      try {
        storage().setItem(name, JSON.stringify(call))
      } catch {
        // A private window may have no room: the call goes on without being resumable.
      }
    },
    forget(): void {
      try {
        storage().removeItem(name)
      } catch {
        // Nothing was kept.
      }
    },
  }
}

function isStoredCall(value: unknown): value is StoredCall {
  return (
    typeof value === 'object' &&
    value !== null &&
    'callId' in value &&
    typeof value.callId === 'string' &&
    'token' in value &&
    typeof value.token === 'string' &&
    'pending' in value &&
    (value.pending === null || isPending(value.pending))
  )
}

function isPending(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    'body' in value &&
    typeof value.body === 'object'
  )
}
