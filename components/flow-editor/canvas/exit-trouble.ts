import type { Problem } from '#runtime/graph/problem.ts'

/** How many problems a step has, by weight. */
export type Marks = { mustFix: number; shouldFix: number }

/** Marks by step, and the exits that must lead somewhere and do not, by `exitKey`. */
export function marksOf(problems: readonly Problem[]): {
  marks: ReadonlyMap<string, Marks>
  loose: ReadonlySet<string>
} {
  const marks = new Map<string, Marks>()
  const loose = new Set<string>()
  for (const problem of problems) {
    if (problem.nodeId === null) continue
    const mark = marks.get(problem.nodeId) ?? { mustFix: 0, shouldFix: 0 }
    if (problem.severity === 'must-fix') mark.mustFix += 1
    else mark.shouldFix += 1
    marks.set(problem.nodeId, mark)
    if (problem.code === 'exit-unconnected') loose.add(`${problem.nodeId}/${problem.outcome}`)
  }
  return { marks, loose }
}
