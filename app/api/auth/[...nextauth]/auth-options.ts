import { headers } from 'next/headers'
import type { AuthOptions, CookiesOptions, Profile } from 'next-auth'
import AzureAd from 'next-auth/providers/azure-ad'
import Credentials from 'next-auth/providers/credentials'
import Google from 'next-auth/providers/google'
import { z } from 'zod'
import { preferredLanguage } from '#app/i18n/preferred-language.ts'
import { currentBrowser } from '#app/session.ts'
import { hostCookie } from '#app/session-cookie.ts'
import { endSession } from '#lib/access/end-session.ts'
import type { Browser } from '#lib/access/open-session.ts'
import { ABSOLUTE_MS } from '#lib/access/session-limits.ts'
import { signIn } from '#lib/access/sign-in.ts'
import { type ProviderProfile, signInWithProvider } from '#lib/access/sign-in-with-provider.ts'
import { authSecret, env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { microsoftVouches } from './microsoft-vouches.ts'

const QUARTER_S = 15 * 60

/**
 * next-auth for one request. It checks passwords and speaks OAuth; whether a session still counts is decided by its
 * row, which `currentSession` reads. So the token holds nothing but that row's id.
 */
export async function authOptions(): Promise<AuthOptions> {
  const browser = await currentBrowser()
  const fallback = preferredLanguage((await headers()).get('accept-language'))
  let opened: string | undefined
  return {
    secret: authSecret(),
    useSecureCookies: env().publicUrl.startsWith('https:'),
    session: { strategy: 'jwt', maxAge: ABSOLUTE_MS / 1000 },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    cookies: cookieNames(),
    logger: quietLogger(),
    providers: [passwordProvider(browser), ...otherProviders()],
    callbacks: {
      async signIn({ user, account, profile }) {
        if (account?.type === 'credentials') {
          opened = user.id
          return true
        }
        const known = vouchedFor(account?.provider, profile)
        const session = known && (await signInWithProvider(known, { browser, fallback }))
        opened = session?.sessionId
        return opened !== undefined || '/sign-in?error=not-invited'
      },
      async jwt({ token }) {
        const sid = opened ?? token.sid
        return typeof sid === 'string' ? { sid } : {}
      },
      async session({ session }) {
        return { expires: session.expires }
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token.sid === 'string') await endSession(token.sid)
      },
    },
  }
}

function passwordProvider(browser: Browser) {
  return Credentials({
    name: 'password',
    credentials: { email: {}, password: {} },
    async authorize(given) {
      const answer = await signIn(
        { email: given?.email ?? '', password: given?.password ?? '' },
        browser,
      )
      switch (answer.kind) {
        case 'signed-in':
          return { id: answer.sessionId }
        case 'wrong':
          return null
        case 'too-many':
          throw new Error(`too-many:${Math.ceil(answer.retryAfterMs / 60_000)}`)
      }
    },
  })
}

function otherProviders() {
  const { google, microsoft } = env()
  const checks: ('pkce' | 'state' | 'nonce')[] = ['pkce', 'state', 'nonce']
  return [
    ...(google ? [Google({ ...google, checks })] : []),
    ...(microsoft
      ? [
          AzureAd({
            clientId: microsoft.clientId,
            clientSecret: microsoft.clientSecret,
            tenantId: microsoft.tenant,
            checks,
            /** The library's own asks Microsoft for the photo; nobody here looks at it. */
            profile: (profile) => ({ id: profile.sub, name: profile.name, email: profile.email }),
          }),
        ]
      : []),
  ]
}

const claims = z.looseObject({
  email: z.string(),
  name: z.string().optional(),
  email_verified: z.boolean().optional(),
})

function vouchedFor(
  provider: string | undefined,
  profile: Profile | undefined,
): ProviderProfile | undefined {
  const known = claims.safeParse(profile)
  if (!known.success) return undefined
  const { email, name = email } = known.data
  switch (provider) {
    case 'google':
      return { provider, email, name, emailVerified: known.data.email_verified === true }
    case 'azure-ad': {
      const tenant = env().microsoft?.tenant ?? ''
      return { provider, email, name, emailVerified: microsoftVouches(known.data, tenant) }
    }
    default:
      return undefined
  }
}

function cookieNames(): Partial<CookiesOptions> {
  const brief = (name: string) => {
    const cookie = hostCookie(name)
    return { ...cookie, options: { ...cookie.options, maxAge: QUARTER_S } }
  }
  return {
    sessionToken: hostCookie('session'),
    callbackUrl: hostCookie('callback-url'),
    csrfToken: hostCookie('csrf'),
    pkceCodeVerifier: brief('pkce'),
    state: brief('state'),
    nonce: brief('nonce'),
  }
}

/** next-auth's own logger prints whole errors, in which a provider's answer may carry a token. */
function quietLogger() {
  return {
    error: (code: string) => log('access').error({ code }, 'next-auth failed'),
    warn: (code: string) => log('access').warn({ code }, 'next-auth warns'),
    debug: () => undefined,
  }
}
