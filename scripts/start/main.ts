import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { startEverything } from './start-everything.ts'
import { startOne } from './start-one.ts'
import { explainProblem } from './start-problem.ts'

/** `npm start` and `npm run start:web|start:calls|start:delivery`, once the packages are there. */
const [part = 'everything'] = process.argv.slice(2)

try {
  if (existsSync('.env')) loadEnvFile('.env')
  await (part === 'everything' ? startEverything() : startOne(part))
} catch (error) {
  console.error(`\n${explainProblem(error)}\n`)
  process.exit(1)
}
