import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** Ways in that ask nobody who they are, each with the reason. */
const OPEN_TO_ALL: Record<string, string> = {
  'app/(public)/setup/actions.ts makeWorkspace': 'works only while nobody has an account',
  'app/(public)/invite/[token]/actions.ts joinAsNewcomer': 'the token is the permission',
  'app/(admin)/account/actions.ts chooseLanguage':
    'changes a cookie, and an account if there is one',
  'app/(admin)/page.tsx': 'only leads on to the flows',
}

const ASKS = /\b(requireCtx|requireSession|ctxOrRefusal|currentSession)\(/

test('every page for the team asks who is there', () => {
  const open = globSync('app/(admin)/**/page.tsx').filter(
    (file) => !(file in OPEN_TO_ALL) && ![file, ...neighboursOf(file)].some(asks),
  )
  expect(open).toEqual([])
})

test('every server action asks who is there', () => {
  const open = globSync('app/**/*.{ts,tsx}')
    .filter((file) => /^'use server'/m.test(readFileSync(file, 'utf8')))
    .flatMap((file) => functionsOf(file).map((one) => ({ ...one, id: `${file} ${one.name}` })))
    .filter(({ id, text }) => !(id in OPEN_TO_ALL) && !ASKS.test(text))
  expect(open.map(({ id }) => id)).toEqual([])
})

test('the list of open ways in names only what exists', () => {
  const gone = Object.keys(OPEN_TO_ALL).filter((id) => {
    const [, file = '', name] = /^(.*?\.tsx?)(?: (\w+))?$/.exec(id) ?? []
    return name
      ? !functionsOf(file).some((one) => one.name === name)
      : readFileSync(file, 'utf8') === ''
  })
  expect(gone).toEqual([])
})

function asks(file: string): boolean {
  return ASKS.test(readFileSync(file, 'utf8'))
}

/** The files of its own route that a page hands its work to. */
function neighboursOf(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/from '(\.[^']+|#app\/[^']+)'/g)
  return [...imports]
    .map(([, path = '']) => (path.startsWith('#') ? path.slice(1) : join(dirname(file), path)))
    .filter((path) => path !== 'app/session.ts' && existsSync(path))
}

/** The exported functions of a file, each with its text up to the next one. */
function functionsOf(file: string): { name: string; text: string }[] {
  const parts = readFileSync(file, 'utf8').split(/^export async function /m)
  return parts.slice(1).map((text) => ({ name: /^\w+/.exec(text)?.[0] ?? '', text }))
}
