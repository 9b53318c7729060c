import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { runNode } from './run-command.ts'
import { say } from './say.ts'
import { sourceHash } from './source-hash.ts'
import { StartProblem } from './start-problem.ts'

const STAMP = '.next/built-from'
const PROGRESS_EVERY_MS = 15_000

const SOURCES = [
  'app',
  'components',
  'flows-runtime',
  'lib',
  'messages',
  'public',
  'prisma/schema.prisma',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]

/**
 * Builds the web process, unless it was built from the same sources.
 * @throws StartProblem with the compiler's words.
 */
export async function buildWeb(): Promise<void> {
  const from = sourceHash(SOURCES)
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === from) return

  say('Building the screens. This takes about a minute, after a change only…')
  const ticker = setInterval(() => say('  still building'), PROGRESS_EVERY_MS)
  rmSync(STAMP, { force: true })
  try {
    const { code, output } = await runNode(['node_modules/next/dist/bin/next', 'build'], {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    })
    if (code !== 0) throw new StartProblem(explainBuild(output))
  } finally {
    clearInterval(ticker)
  }
  mkdirSync('.next', { recursive: true })
  writeFileSync(STAMP, from)
}

function explainBuild(output: string): string {
  if (/ENOSPC|No space left/i.test(output)) {
    return 'The disk is full, so the screens could not be built. Free about 1 GB and start again.'
  }
  if (/heap out of memory|SIGKILL/i.test(output)) {
    return 'There was not enough memory to build the screens. Close other programs (2 GB are needed) and start again.'
  }
  return `The screens could not be built. The end of what the compiler said:\n${output.trim().split('\n').slice(-40).join('\n')}`
}
