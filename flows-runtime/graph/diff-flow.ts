import { canonicalJson, type Json } from '#lib/audit/canonical-json.ts'
import { textIn } from '#lib/language.ts'
import type { FlowDocument } from './flow.ts'

/** One thing that makes the calls of two documents differ. Positions and notes never do. */
export type Change = {
  kind: 'added' | 'removed' | 'changed'
  what: 'node' | 'edge' | 'field' | 'intent' | 'settings'
  /** The id of the step, field or intent; `step exit` of a cord; the name of the setting. */
  id: string
  /** What the manager calls it; the id where it has no name. */
  name: string
  /** Which parts differ: `name`, `data.question`, `label`; for a cord, the step it led to and the one it leads to. */
  details: string[]
}

type Part = { name: string; parts: Record<string, Json | undefined> }

/** What changes from `before` to `after`, by id: steps, cords, fields, intents, then settings. */
export function diffFlow(before: FlowDocument, after: FlowDocument): Change[] {
  return [
    ...compare('node', nodeParts(before), nodeParts(after)),
    ...compare('edge', edgeParts(before), edgeParts(after), (one, other) => [
      String(one.to),
      String(other.to),
    ]),
    ...compare('field', fieldParts(before), fieldParts(after)),
    ...compare('intent', intentParts(before), intentParts(after)),
    ...compare('settings', settingParts(before), settingParts(after), () => []),
  ]
}

/** How many things differ. */
export function countChanges(before: FlowDocument, after: FlowDocument): number {
  return diffFlow(before, after).length
}

function compare(
  what: Change['what'],
  before: Map<string, Part>,
  after: Map<string, Part>,
  describe: (one: Part['parts'], other: Part['parts']) => string[] = differingKeys,
): Change[] {
  const changes: Change[] = []
  for (const [id, { name, parts }] of after) {
    const old = before.get(id)
    if (!old) changes.push({ kind: 'added', what, id, name, details: [] })
    else if (canonicalJson(old.parts) !== canonicalJson(parts)) {
      changes.push({ kind: 'changed', what, id, name, details: describe(old.parts, parts) })
    }
  }
  for (const [id, { name }] of before) {
    if (!after.has(id)) changes.push({ kind: 'removed', what, id, name, details: [] })
  }
  return changes
}

function differingKeys(one: Part['parts'], other: Part['parts']): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (key) => canonicalJson(one[key] ?? null) !== canonicalJson(other[key] ?? null),
  )
}

function nodeParts({ nodes }: FlowDocument): Map<string, Part> {
  return new Map(
    nodes.map(({ id, type, name, data }) => {
      const settings = Object.entries(data).map(([key, value]) => [`data.${key}`, value] as const)
      return [id, { name: name || id, parts: { type, name, ...Object.fromEntries(settings) } }]
    }),
  )
}

function edgeParts({ edges }: FlowDocument): Map<string, Part> {
  return new Map(
    edges.map(({ from, outcome, to }) => {
      const id = `${from} ${outcome}`
      return [id, { name: id, parts: { to } }]
    }),
  )
}

function fieldParts({ fields, settings }: FlowDocument): Map<string, Part> {
  return new Map(
    fields.map(({ id, ...parts }) => [
      id,
      { name: textIn(parts.label, settings.defaultLanguage) || id, parts },
    ]),
  )
}

function intentParts({ intents, settings }: FlowDocument): Map<string, Part> {
  return new Map(
    intents.map(({ id, ...parts }) => [
      id,
      { name: textIn(parts.name, settings.defaultLanguage) || id, parts },
    ]),
  )
}

function settingParts({ settings, startNodeId }: FlowDocument): Map<string, Part> {
  return new Map(
    Object.entries({ ...settings, startNodeId }).map(([key, value]) => [
      key,
      { name: key, parts: { value } },
    ]),
  )
}
