import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

export const OWN_NODE = resolve(
  process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node',
)

const OLDEST_WITH_TYPES = 24

/**
 * The Node that runs our TypeScript: the one npm installed, else the one running this when it is new enough.
 * @returns {string} its path
 */
export function findRuntime() {
  if (existsSync(OWN_NODE)) return OWN_NODE
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_WITH_TYPES) return process.execPath
  console.error(
    `\nnpm did not install the program's own Node (its install script was not run). Run \`npm ci --ignore-scripts=false\`, or start with Node ${OLDEST_WITH_TYPES}.\n`,
  )
  process.exit(1)
}
