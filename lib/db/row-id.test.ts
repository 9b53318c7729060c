import { expect, test } from 'vitest'
import { z } from 'zod'
import { newRowId } from './row-id.ts'

test('ids are of version 7, differ, and grow from one millisecond to the next', async () => {
  const first = newRowId()
  const twin = newRowId()
  await new Promise((resolve) => setTimeout(resolve, 3))
  const later = newRowId()

  for (const id of [first, twin, later]) expect(z.uuidv7().safeParse(id).success).toBe(true)
  expect(twin).not.toBe(first)
  expect(later > first).toBe(true)
})
