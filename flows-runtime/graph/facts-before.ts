import type { Uses } from '#runtime/nodes/node-schema.ts'
import type { FlowDocument } from './flow.ts'
import { usesOf } from './uses-of.ts'

/** What holds on every path to a step. Lists are in alphabetical order. */
export type KnownBefore = {
  /** Fields that somebody was asked for or that a step filled; the caller may still not have known. */
  asked: string[]
  /** Fields that certainly have a value. */
  known: string[]
  /** Facts that a receipt or a look-up has given. */
  facts: string[]
  /** Fields that the caller heard and agreed to, and that nothing has refilled since. */
  confirmed: string[]
}

type Way = { outcome: string; to: string }
type Holding = ReadonlySet<string>

/**
 * For each step that a call can reach, what is known there whichever way it came. The step that takes over when the
 * caller asks for a person may be entered at any moment, so nothing counts as known there.
 */
export function factsBefore(document: FlowDocument): Map<string, KnownBefore> {
  const uses = new Map(document.nodes.map((node) => [node.id, usesOf(node)]))
  const holding = holdingBefore(document, uses)
  return new Map([...holding].map(([id, held]) => [id, sorted(held)]))
}

function holdingBefore(document: FlowDocument, uses: Map<string, Uses>): Map<string, Holding> {
  const ways = waysFrom(document)
  const before = new Map<string, Holding>()
  const waiting = new Set<string>()
  for (const root of [document.startNodeId, document.settings.personNodeId]) {
    if (root === null || !uses.has(root)) continue
    before.set(root, new Set())
    waiting.add(root)
  }
  for (const id of waiting) {
    waiting.delete(id)
    const held = before.get(id) ?? new Set()
    for (const { outcome, to } of ways.get(id) ?? []) {
      if (!uses.has(to)) continue
      const merged = merge(before.get(to), after(held, uses.get(id) ?? {}, outcome))
      if (!merged) continue
      before.set(to, merged)
      waiting.delete(to)
      waiting.add(to)
    }
  }
  return before
}

function waysFrom({ edges }: FlowDocument): Map<string, Way[]> {
  const ways = new Map<string, Way[]>()
  for (const { from, outcome, to } of edges) {
    const list = ways.get(from)
    if (list) list.push({ outcome, to })
    else ways.set(from, [{ outcome, to }])
  }
  return ways
}

/** What holds on both ways; undefined when the second way changes nothing. */
function merge(earlier: Holding | undefined, arriving: Holding): Holding | undefined {
  if (!earlier) return arriving
  const both = new Set([...earlier].filter((token) => arriving.has(token)))
  return both.size === earlier.size ? undefined : both
}

function after(held: Holding, uses: Uses, outcome: string): Holding {
  const next = new Set(held)
  for (const id of uses.fills ?? []) next.delete(`confirmed:${id}`)
  for (const id of [...(uses.asks ?? []), ...(uses.fills ?? [])]) next.add(`asked:${id}`)
  for (const id of fieldsAfter(uses.gives, outcome)) next.add(`asked:${id}`).add(`known:${id}`)
  for (const id of fieldsAfter(uses.confirms, outcome)) next.add(`confirmed:${id}`)
  for (const name of factsAfter(uses, outcome)) next.add(`fact:${name}`)
  return next
}

/** Facts that exist once a step has ended with this outcome. */
export function factsAfter(uses: Uses, outcome: string): string[] {
  return (uses.facts ?? []).filter((each) => each.outcome === outcome).flatMap((each) => each.names)
}

/** Fields that a step declares for this outcome. */
export function fieldsAfter(
  declared: { outcome: string; fields: string[] }[] | undefined,
  outcome: string,
): string[] {
  return (declared ?? []).filter((each) => each.outcome === outcome).flatMap((each) => each.fields)
}

function sorted(held: Holding): KnownBefore {
  const known: KnownBefore = { asked: [], known: [], facts: [], confirmed: [] }
  for (const token of [...held].sort()) {
    const name = token.slice(token.indexOf(':') + 1)
    if (token.startsWith('asked:')) known.asked.push(name)
    else if (token.startsWith('known:')) known.known.push(name)
    else if (token.startsWith('fact:')) known.facts.push(name)
    else known.confirmed.push(name)
  }
  return known
}
