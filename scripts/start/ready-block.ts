import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import type { Env } from '#lib/env.ts'

/** What the person who started us needs next: address, sign-in, the callers' pages. */
export async function readyBlock(settings: Env, url: string): Promise<string> {
  const { owner, slugs } = await readFacts(url)
  const line = '─'.repeat(72)
  return [
    '',
    line,
    '  Centralita is ready.',
    '',
    `  Open      ${settings.publicUrl}`,
    ...(await signInLines(settings, owner)),
    ...slugs.map(
      (slug, index) => `  ${index === 0 ? 'Call' : '    '}      ${settings.publicUrl}/talk/${slug}`,
    ),
    '',
    settings.livekit
      ? '  LiveKit is configured; this version answers text calls and web pages only.'
      : '  Spoken calls over the phone are off: LIVEKIT_URL, LIVEKIT_API_KEY, LIVEKIT_API_SECRET are not set.',
    `  Logs are in ${join(settings.dataFolder, 'logs')}. Stop with Ctrl-C.`,
    line,
    '',
  ].join('\n')
}

type Owner = { email: string; mustChangePassword: boolean }

async function signInLines({ dataFolder }: Env, owner: Owner | undefined): Promise<string[]> {
  if (!owner) return ['  Sign in   the first page asks who you are']
  const file = join(dataFolder, 'owner-password')
  if (!owner.mustChangePassword) {
    await rm(file, { force: true })
    return [`  Sign in   ${owner.email}, with your password`]
  }
  const password = await readFile(file, 'utf8').catch(() => undefined)
  return [
    `  Sign in   ${owner.email}`,
    password
      ? `            one-time password: ${password.trim()}`
      : '            one-time password: `npm run owner-password` makes a new one',
  ]
}

async function readFacts(url: string): Promise<{ owner: Owner | undefined; slugs: string[] }> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const owners = await client.query<Owner>(
      `SELECT u.email, u."mustChangePassword" FROM "Member" m JOIN "User" u ON u.id = m."userId"
       WHERE m.role = 'owner' ORDER BY m."createdAt" LIMIT 1`,
    )
    const channels = await client.query<{ slug: string }>(
      `SELECT c.slug FROM "Channel" c JOIN "Deployment" d ON d."channelId" = c.id
       JOIN "Environment" e ON e.id = c."environmentId"
       WHERE c.kind = 'web' AND e.kind = 'production' ORDER BY c."createdAt" LIMIT 4`,
    )
    return { owner: owners.rows[0], slugs: channels.rows.map(({ slug }) => slug) }
  } finally {
    await client.end()
  }
}
