import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One hash over the names and contents of files and folders, so that an unchanged tree answers the same after a copy
 * or a check-out. Tests and what git ignores inside do not count.
 */
export function sourceHash(paths: string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.filter(existsSync).sort()) addTo(hash, path)
  return hash.digest('hex')
}

const NOT_BUILT = /\.test\.tsx?$|^testing$|^generated$|^node_modules$/

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  if (!statSync(path).isDirectory()) {
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
    return
  }
  for (const name of readdirSync(path).sort()) {
    if (!NOT_BUILT.test(name)) addTo(hash, join(path, name))
  }
}
