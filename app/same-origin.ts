import { env } from '#lib/env.ts'
import { Refusal } from '#lib/errors.ts'

/**
 * For route handlers that change something on the word of a cookie: passes only what a page of this very site sent.
 * Server actions need it not, Next checks them itself; bearer tokens need it not, browsers do not add them.
 * @throws Refusal `forbidden` for another site, a sandboxed page, a plain link, and a client that says neither.
 */
export function assertSameOrigin(request: Request, publicUrl: string = env().publicUrl): void {
  if (isSameOrigin(request, publicUrl)) return
  throw new Refusal('forbidden', 'This request must come from a page of this site.', {
    reason: 'cross-site',
  })
}

function isSameOrigin(request: Request, publicUrl: string): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = request.headers.get('origin')
  if (origin === null) return site === 'same-origin'
  return hostOf(origin) === request.headers.get('host') || origin === new URL(publicUrl).origin
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host
  } catch {
    return undefined
  }
}
