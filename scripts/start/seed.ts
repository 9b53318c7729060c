import { runNode } from './run-command.ts'
import { say } from './say.ts'
import { StartProblem } from './start-problem.ts'

/**
 * Fills an empty database so that there is something to see; leaves any other alone.
 * @throws StartProblem
 */
export async function seed(variables: Record<string, string>): Promise<void> {
  const { code, output } = await runNode(['prisma/seed.ts'], { ...variables, LOG_LEVEL: 'silent' })
  if (code !== 0) throw new StartProblem(`The example could not be written:\n${output}`)
  if (output.trim() !== '') say(output.trim())
}
