import { strictTransport } from '#app/strict-transport.ts'

/**
 * No cache may keep an answer. Nor is it compressed: compressing a few hundred bytes costs more than sending them, and a
 * length that depends on what the caller said would tell it.
 */
const NOT_KEPT = 'no-store, no-transform'

/**
 * What every answer of the caller's interface carries besides its type. They are set here because `proxy.ts` leaves
 * these addresses alone: it prepares pages, and a turn should not wait for that.
 */
export function jsonHeaders(): Record<string, string> {
  return {
    'cache-control': NOT_KEPT,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    ...strictTransport(),
  }
}
