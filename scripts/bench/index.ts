import { benchTurns } from './turns.ts'

const USAGE = `Measures a running Centralita and prints JSON.

  npm run -s bench -- turns [--url ADDRESS] [--slug NAME] [--calls 1,50] [--seconds 20] [--seed NUMBER]

docs/measuring.md says what each figure means.`

/** Every benchmark there is. */
const BENCHES: Record<string, (args: string[]) => Promise<unknown>> = { turns: benchTurns }

const [name = '', ...args] = process.argv.slice(2)
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined
if (!bench) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  try {
    console.log(JSON.stringify(await bench(args), null, 2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
