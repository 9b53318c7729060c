import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy, permissionsPolicy } from '#app/content-security.ts'
import { NONCE_HEADER, PATH_HEADER } from '#app/request-headers.ts'
import { strictTransport } from '#app/strict-transport.ts'
import { env } from '#lib/env.ts'

/**
 * Adds security headers, and tells pages their nonce and path. It decides nothing about who may do what: without it
 * every page, action and handler refuses just the same.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64')
  const { pathname, search } = request.nextUrl
  const policy = contentSecurityPolicy({ nonce, production: env().production })

  const headers = new Headers(request.headers)
  headers.set(NONCE_HEADER, nonce)
  headers.set(PATH_HEADER, `${pathname}${search}`)
  /** Next reads the nonce for its own scripts out of this request header. */
  headers.set('content-security-policy', policy)

  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('Permissions-Policy', permissionsPolicy(pathname))
  response.headers.set('Cache-Control', 'no-store')
  for (const [name, value] of Object.entries(strictTransport())) response.headers.set(name, value)
  return response
}

/**
 * Files that never change per request keep the headers of `next.config.js` and may be cached; the caller's interface
 * sets its own (`app/api/talk/json-headers.ts`).
 */
export const config = { matcher: '/((?!_next/static|_next/image|icon.svg|api/talk/).*)' }
