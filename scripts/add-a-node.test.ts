import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)

const COPIED = ['components', 'flows-runtime', 'lib', 'messages', 'package.json', 'prisma']

/** The blocks of the tutorial that name where they go. */
async function blocksOf(page: string) {
  const text = await readFile(page, 'utf8')
  const found = text.matchAll(/```tsx? (file|line)=(\S+)\n(.*?)```/gs)
  return [...found].map(([, kind = '', path = '', code = '']) => ({ kind, path, code }))
}

/** A copy of the sources, in which the tutorial may be followed. */
async function copyOfSources(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'add-a-node-'))
  for (const part of COPIED) await cp(part, join(folder, part), { recursive: true })
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  const config = JSON.parse(await readFile('tsconfig.json', 'utf8'))
  config.include = ['flows-runtime/nodes/**/*', 'components/flow-editor/state/face-of.ts']
  config.compilerOptions.incremental = false
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config))
  return folder
}

test('following the tutorial word for word gives a type that compiles and tells its story', async () => {
  const blocks = await blocksOf('docs/add-a-node.md')
  const lines = blocks.filter(({ kind }) => kind === 'line')
  const files = blocks.filter(({ kind }) => kind === 'file')
  expect(lines).toHaveLength(3)
  expect(new Set(files.map(({ path }) => dirname(path))).size).toBe(1)

  const folder = await copyOfSources()
  try {
    for (const { path, code } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), code)
    }
    for (const { path, code } of lines) {
      await writeFile(join(folder, path), (await readFile(path, 'utf8')) + code)
    }
    const tools = join(process.cwd(), 'node_modules')
    const story = files.find(({ path }) => path.endsWith('.test.ts'))?.path ?? 'no story'
    const here = { cwd: folder }
    await expect(run(join(tools, '.bin/tsc'), ['--noEmit', '-p', '.'], here)).resolves.toBeDefined()
    const vitest = [join(tools, 'vitest/vitest.mjs'), 'run', '--root', folder, story]
    const { stdout } = await run(process.execPath, vitest, here)
    expect(stdout).toMatch(/Tests\s+\S*\d+ passed/)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 180_000)
