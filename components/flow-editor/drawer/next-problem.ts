import type { Problem } from '#runtime/graph/problem.ts'

/** The next problem of another step after the one selected, round and round; null when there is none. */
export function nextProblem(
  problems: readonly Problem[],
  selected: string | null,
  back: boolean,
): Problem | null {
  const steps: Problem[] = []
  for (const problem of problems) {
    if (problem.nodeId !== null && steps.every((each) => each.nodeId !== problem.nodeId))
      steps.push(problem)
  }
  if (steps.length === 0) return null
  const at = steps.findIndex((problem) => problem.nodeId === selected)
  const next = at < 0 ? (back ? steps.length - 1 : 0) : at + (back ? -1 : 1)
  return steps.at(((next % steps.length) + steps.length) % steps.length) ?? null
}
