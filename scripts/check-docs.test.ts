import { expect, test } from 'vitest'
import { deadPaths } from './check-docs.ts'

const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path)

test('a path that is gone is reported once, one that exists is not', () => {
  const page = 'See `lib/gone.ts` and [here](lib/gone.ts#top), then `lib/there.ts`.'

  expect(deadPaths(page, only('lib/there.ts'))).toEqual(['lib/gone.ts'])
})

test('commands, examples with placeholders and other words are no references', () => {
  const page = '`npm start`, `flows-runtime/nodes/<type>/run.ts`, `app/…`, `and/or`, https://lib/x'

  expect(deadPaths(page, only())).toEqual([])
})

test('a path inside a command and one with a line number are checked', () => {
  expect(
    deadPaths('`node scripts/gone.ts check` at `lib/there.ts:12`', only('lib/there.ts')),
  ).toEqual(['scripts/gone.ts'])
})

test('what a tutorial has its reader make is no reference', () => {
  const page = 'In `lib/new` and `lib/other`:\n```ts file=lib/new/run.ts\nexport const x = 1\n```\n'

  expect(deadPaths(page, only())).toEqual(['lib/other'])
})
