import { spawn } from 'node:child_process'
import { enterProject, install } from './start/install.mjs'
import { findRuntime } from './start/runtime.mjs'

/** `npm test`: installs what is missing; the rest is TypeScript and runs under the Node that was just installed. */
enterProject()
try {
  await install()
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n\n0 passed, 1 failed`)
  process.exit(1)
}
const child = spawn(findRuntime(), ['scripts/test/main.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
process.on('SIGINT', () => {})
child.on('exit', (code) => process.exit(code ?? 1))
