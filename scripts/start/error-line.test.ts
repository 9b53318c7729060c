import { expect, test } from 'vitest'
import { errorLine } from './error-line.ts'

test('errors come to the console, short; the rest stays in the log', () => {
  const line = (level: number) =>
    JSON.stringify({ level, msg: 'delivery failed', err: { message: 'no answer' }, pid: 1 })

  expect(errorLine(line(50))).toBe('delivery failed: no answer')
  expect(errorLine(line(30))).toBeUndefined()
  expect(errorLine(' ⨯ Error: it broke')).toBe('⨯ Error: it broke')
  expect(errorLine('   ▲ Next.js 16')).toBeUndefined()
  expect(errorLine('{"broken')).toBeUndefined()
})
