export type PolicyInput = {
  nonce: string
  /** Development needs `eval` for readable stacks of server errors, and its tools bring sheets without a nonce. */
  production: boolean
}

/**
 * The content security policy of one response. Scripts run only with the response's nonce or from such a script.
 * `style-src-attr` allows the `style` attributes by which the canvas and every pop-up are placed; sheets themselves need
 * to be ours or carry the nonce.
 */
export function contentSecurityPolicy({ nonce, production }: PolicyInput): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${production ? '' : " 'unsafe-eval'"}`,
    `style-src-elem 'self' ${production ? `'nonce-${nonce}'` : "'unsafe-inline'"}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The microphone is for the page on which callers talk, and for nothing else. */
export function permissionsPolicy(pathname: string): string {
  const microphone = pathname.startsWith('/talk/') ? 'microphone=(self)' : 'microphone=()'
  return `${microphone}, camera=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()`
}
