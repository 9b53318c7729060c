import { spawn } from 'node:child_process'

/** Runs our own Node with a script, its words on our console. @returns how it ended. */
export function passThrough(
  args: string[],
  variables: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...variables },
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
