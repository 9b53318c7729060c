import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingPlatforms } from './complete-lockfile.mjs'

test('a package of another system that the lockfile lacks is named by system, processor and C library', () => {
  const packages = {
    'node_modules/a': {
      version: '2.0.0',
      optionalDependencies: {
        'a-linux-x64': '2.0.0',
        'a-linux-arm64-musl': '2.0.0',
        'a-any': '^1.0.0',
      },
    },
    'node_modules/a-linux-x64': { version: '2.0.0', optional: true },
  }

  expect(missingPlatforms(packages)).toEqual({
    'node_modules/a-linux-arm64-musl': {
      version: '2.0.0',
      optional: true,
      os: ['linux'],
      cpu: ['arm64'],
      libc: ['musl'],
    },
  })
})

test('the lockfile of this repository lacks none (else: `npm run lockfile`)', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

  expect(missingPlatforms(packages)).toEqual({})
})
