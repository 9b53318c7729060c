import { expect, test } from 'vitest'
import { microsoftVouches } from './microsoft-vouches.ts'

const OURS = '5f2d1c1e-0000-4000-8000-000000000001'
const THEIRS = '5f2d1c1e-0000-4000-8000-000000000002'

test('an address from a tenant that anybody may have made is not believed', () => {
  for (const tenant of ['common', 'organizations', 'consumers']) {
    expect(microsoftVouches({ tid: THEIRS, email: 'marta@example.org' }, tenant)).toBe(false)
    expect(microsoftVouches({ tid: tenant }, tenant)).toBe(false)
  }
})

test('an address from another tenant than ours is not believed', () => {
  expect(microsoftVouches({ tid: THEIRS }, OURS)).toBe(false)
  expect(microsoftVouches({}, '')).toBe(false)
})

test('our own tenant, or a domain that Microsoft verified, is believed', () => {
  expect(microsoftVouches({ tid: OURS }, OURS)).toBe(true)
  expect(microsoftVouches({ tid: THEIRS, xms_edov: true }, 'common')).toBe(true)
  expect(microsoftVouches({ tid: THEIRS, xms_edov: '1' }, 'common')).toBe(true)
  expect(microsoftVouches({ tid: THEIRS, xms_edov: false }, 'common')).toBe(false)
})
