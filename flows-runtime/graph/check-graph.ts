import { checkConfirmed } from './checks/check-confirmed.ts'
import { checkEdges } from './checks/check-edges.ts'
import { checkExits } from './checks/check-exits.ts'
import { checkFields } from './checks/check-fields.ts'
import { checkIntents } from './checks/check-intents.ts'
import { checkKnown } from './checks/check-known.ts'
import { checkNodes } from './checks/check-nodes.ts'
import { checkReach } from './checks/check-reach.ts'
import { checkReferences } from './checks/check-references.ts'
import { checkSettings } from './checks/check-settings.ts'
import { checkSize } from './checks/check-size.ts'
import { checkTexts } from './checks/check-texts.ts'
import type { FlowDocument } from './flow.ts'
import { type Catalogue, type FlowView, viewFlow } from './flow-view.ts'
import type { Problem } from './problem.ts'

const CHECKS: readonly ((view: FlowView) => Problem[])[] = [
  checkSettings,
  checkNodes,
  checkExits,
  checkEdges,
  checkReach,
  checkReferences,
  checkIntents,
  checkKnown,
  checkConfirmed,
  checkTexts,
  checkFields,
  checkSize,
]

/**
 * Everything wrong with a flow, in the order in which a manager meets it: what must be fixed first, then step by step.
 * Pure: the editor runs it while drawing, publishing runs it again.
 * @param catalogue what the workspace has; without it references to it are not judged.
 */
export function checkGraph(document: FlowDocument, catalogue?: Catalogue): Problem[] {
  const view = viewFlow(document, catalogue)
  const place = new Map(document.nodes.map((node, index) => [node.id, index]))
  const rank = (problem: Problem): number =>
    (problem.severity === 'must-fix' ? 0 : 1_000_000) +
    (problem.nodeId === null ? 0 : (place.get(problem.nodeId) ?? 0) + 1)
  return CHECKS.flatMap((check) => check(view)).sort((one, other) => rank(one) - rank(other))
}

/** Whether a flow with these problems may go live. */
export function isPublishable(problems: Problem[]): boolean {
  return problems.every((problem) => problem.severity !== 'must-fix')
}
