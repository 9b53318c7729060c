import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { checkDocs } from './check-docs.ts'
import { generateClient } from './start/generate-client.ts'
import { runNode } from './start/run-command.ts'

/** `npm run verify`: everything that can be known without a browser. Fails when any check fails. */
type Check = { name: string; run(): Promise<{ code: number; output: string }> }

const script = (name: string, ...args: string[]): Check => ({
  name,
  run: () => runNode(args, { NO_COLOR: '1', FORCE_COLOR: '0' }),
})

/** The longest first, so that two at a time end together. */
const CHECKS: Check[] = [
  script(
    'tests',
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/unit.json',
  ),
  script(
    'types',
    'node_modules/typescript/bin/tsc',
    '--noEmit',
    '--incremental',
    'false',
    '-p',
    '.',
  ),
  script(
    'style',
    'node_modules/@biomejs/biome/bin/biome',
    'ci',
    '--colors=off',
    '--diagnostic-level=error',
    '--max-diagnostics=50',
    '.',
  ),
  script('dead code', 'node_modules/knip/bin/knip.js', '--no-progress'),
  script('migrations', 'scripts/migrate.ts', 'check'),
  script('workers load', 'flows-runtime/call-worker.ts', 'check'),
  {
    name: 'docs',
    run: async () => {
      const problems = checkDocs()
      return { code: problems.length > 0 ? 1 : 0, output: problems.join('\n') }
    },
  },
]

process.chdir(resolve(import.meta.dirname, '..'))
await generateClient()
process.exitCode = (await runAll()) === 0 ? 0 : 1

/** Runs the checks, as many at once as there are processors. @returns how many failed. */
async function runAll(): Promise<number> {
  const waiting = [...CHECKS]
  const done: { name: string; ok: boolean }[] = []
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      done.push({ name: check.name, ok: await report(check) })
    }
  }
  await Promise.all(
    Array.from({ length: Math.max(1, Math.min(3, availableParallelism())) }, worker),
  )
  const failed = done.filter(({ ok }) => !ok).length
  mkdirSync('test-results', { recursive: true })
  writeFileSync('test-results/checks.json', JSON.stringify(done))
  console.log(
    failed === 0 ? '\nEverything holds.' : `\n${failed} of ${CHECKS.length} checks failed.`,
  )
  return failed
}

async function report(check: Check): Promise<boolean> {
  const began = performance.now()
  const { code, output } = await check.run()
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(
    `${code === 0 ? 'ok    ' : 'FAILED'}  ${check.name.padEnd(14)} ${seconds.padStart(6)} s`,
  )
  if (code !== 0) console.log(indent(output))
  return code === 0
}

function indent(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
}
