import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * `npm run lockfile`, after a package was added: npm leaves optional packages for other systems out of the lockfile when
 * the registry it asks does not offer them, and `npm ci` then refuses the lockfile everywhere. They are added back by
 * what their names say, without a checksum.
 */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const missing = missingPlatforms(lockfile.packages)
  for (const [path, entry] of Object.entries(missing)) lockfile.packages[path] = entry
  lockfile.packages = Object.fromEntries(
    Object.entries(lockfile.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
  )
  writeFileSync('package-lock.json', `${JSON.stringify(lockfile, null, 2)}\n`)
  console.log(`Added ${Object.keys(missing).length} packages of other systems to the lockfile.`)
}

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} Entry one package in a lockfile
 */

/**
 * Optional packages that another package names with an exact version, and the lockfile does not have.
 * @param {Record<string, Entry>} packages
 * @returns {Record<string, Entry>} what to add
 */
export function missingPlatforms(packages) {
  /** @type {Record<string, Entry>} */
  const missing = {}
  for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const there = [`${parent}/node_modules/${name}`, `node_modules/${name}`].some(
        (path) => packages[path],
      )
      const platform = platformOf(name)
      if (there || !platform || !/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) continue
      missing[`node_modules/${name}`] = {
        version,
        ...platform,
        optional: true,
        ...(dev && { dev }),
      }
    }
  }
  return missing
}

/**
 * @param {string} name
 * @returns {Pick<Entry, 'os' | 'cpu' | 'libc'> | undefined}
 */
function platformOf(name) {
  if (/wasm32/.test(name)) return { cpu: ['wasm32'] }
  const os = /(android|darwin|freebsd|linux|openharmony|win32)/.exec(name)?.[1]
  const cpu = /-(arm64|arm|ia32|ppc64|riscv64|s390x|x64)(?![a-z0-9])/.exec(name)?.[1]
  if (!os || !cpu) return undefined
  const libc = os !== 'linux' ? undefined : /musl/.test(name) ? 'musl' : 'glibc'
  return { os: [os], cpu: [cpu], ...(libc && { libc: [libc] }) }
}
