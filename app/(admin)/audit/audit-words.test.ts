import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import messages from '#messages/es/audit.json' with { type: 'json' }

test('every action that a verb writes down has its sentence, and no sentence is for nothing', () => {
  const written = globSync('{lib,flows-runtime,scripts}/**/*.ts')
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => /\baction\b/.test(line))
    .flatMap((line) => [...line.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map((match) => match[1]))
  const worded = Object.entries(messages.actions).flatMap(([area, actions]) =>
    Object.keys(actions).map((action) => `${area}.${action}`),
  )

  expect(worded.sort()).toEqual([...new Set(written)].sort())
})
