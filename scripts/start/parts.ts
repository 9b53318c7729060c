import { join, resolve } from 'node:path'
import type { Env } from '#lib/env.ts'
import type { Part } from './supervised.ts'

export const PART_NAMES = ['web', 'delivery', 'calls'] as const
export type PartName = (typeof PART_NAMES)[number]

/** What runs as which process. */
export const ARGS: Record<PartName, (at: { host: string; port: number }) => string[]> = {
  web: ({ host, port }) => [
    resolve('node_modules/next/dist/bin/next'),
    'start',
    '--hostname',
    host,
    '--port',
    String(port),
  ],
  delivery: () => [resolve('flows-runtime/delivery-worker.ts')],
  calls: () => [resolve('flows-runtime/call-worker.ts')],
}

/** The variables that every process gets beside those of the machine. */
export function variablesFor(
  { dataFolder, host, port, publicUrl }: Env,
  { url, secret }: { url: string; secret: string },
): Record<string, string> {
  return {
    NODE_ENV: 'production',
    TZ: 'UTC',
    CENTRALITA_DATA: dataFolder,
    DATABASE_URL: url,
    HOST: host,
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    NEXTAUTH_URL: publicUrl,
    NEXTAUTH_SECRET: secret,
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

export function partFor(name: PartName, env: Env, variables: Record<string, string>): Part {
  return {
    name,
    args: ARGS[name](env),
    variables,
    logFile: join(env.dataFolder, 'logs', `${name}.log`),
  }
}
