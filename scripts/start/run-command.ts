import { spawn } from 'node:child_process'

/** Runs our own Node with a script to its end. @returns how it ended and everything it said. */
export function runNode(
  args: string[],
  variables: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...variables },
    })
    const endToo = () => child.kill()
    process.once('exit', endToo)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString()
      })
    }
    child.on('error', reject)
    child.on('close', (code) => {
      process.off('exit', endToo)
      resolve({ code: code ?? 1, output })
    })
  })
}
