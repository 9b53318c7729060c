import { afterEach, beforeEach, expect, vi } from 'vitest'

/** What a test lets fall on the error console is a failure, unless the test expects it and takes it over. */
beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([])
})
