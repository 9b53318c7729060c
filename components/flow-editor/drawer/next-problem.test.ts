import { expect, test } from 'vitest'
import type { Problem } from '#runtime/graph/problem.ts'
import { nextProblem } from './next-problem.ts'

const problem = (nodeId: string | null): Problem => ({
  code: 'data-invalid',
  severity: 'must-fix',
  nodeId,
  detail: {},
})
const problems = [problem(null), problem('a'), problem('a'), problem('b')]

test('steps with problems are visited round and round, each once', () => {
  expect(nextProblem(problems, null, false)?.nodeId).toBe('a')
  expect(nextProblem(problems, 'a', false)?.nodeId).toBe('b')
  expect(nextProblem(problems, 'b', false)?.nodeId).toBe('a')
  expect(nextProblem(problems, 'a', true)?.nodeId).toBe('b')
})

test('without problems of steps there is nowhere to go', () => {
  expect(nextProblem([problem(null)], null, false)).toBeNull()
})
