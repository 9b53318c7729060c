import { LANGUAGES, type Language } from '#lib/language.ts'
import type { Change } from '#runtime/graph/diff-flow.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'

/** One difference inside a step, as a person reads it. */
export type ChangeLine =
  | { kind: 'text'; language: Language; before: string; after: string }
  | { kind: 'name'; before: string; after: string }
  | { kind: 'cord'; outcome: string; before: string | null; after: string | null }
  | { kind: 'other'; part: string }

/** All that changed about one thing. */
export type ChangeGroup = {
  key: string
  what: 'node' | 'field' | 'intent' | 'settings'
  id: string
  name: string
  kind: Change['kind']
  lines: ChangeLine[]
}

/** Changes gathered by the step, field, intent or setting that they are about; cords belong to the step they leave. */
export function groupChanges(
  changes: readonly Change[],
  before: FlowDocument,
  after: FlowDocument,
): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>()
  for (const change of changes) {
    if (change.what === 'edge') continue
    const { what, id, name, kind } = change
    groups.set(`${what} ${id}`, {
      key: `${what} ${id}`,
      what,
      id,
      name,
      kind,
      lines: linesOf(change, before, after),
    })
  }
  for (const change of changes) {
    if (change.what !== 'edge') continue
    const [from = '', outcome = ''] = change.id.split(' ')
    const node = after.nodes.find((each) => each.id === from)
    if (!node) continue
    const key = `node ${from}`
    const group: ChangeGroup = groups.get(key) ?? {
      key,
      what: 'node',
      id: from,
      name: node.name,
      kind: 'changed',
      lines: [],
    }
    if (group.kind === 'changed') {
      const leads = (document: FlowDocument) =>
        document.edges.find((edge) => edge.from === from && edge.outcome === outcome)?.to ?? null
      group.lines.push({ kind: 'cord', outcome, before: leads(before), after: leads(after) })
    }
    groups.set(key, group)
  }
  return [...groups.values()]
}

function linesOf(change: Change, before: FlowDocument, after: FlowDocument): ChangeLine[] {
  if (change.kind !== 'changed') return []
  const parts = change.details.length > 0 ? change.details : [change.id]
  return parts.flatMap((part) => {
    const old = partOf(change, before, part)
    const now = partOf(change, after, part)
    if (part === 'name' && change.what === 'node') {
      return [
        { kind: 'name', before: String(old ?? ''), after: String(now ?? '') } satisfies ChangeLine,
      ]
    }
    const texts = textLines(old, now)
    return texts.length > 0 ? texts : [{ kind: 'other', part } satisfies ChangeLine]
  })
}

function partOf(change: Change, document: FlowDocument, part: string): unknown {
  const holder: unknown = {
    node: () => document.nodes.find((node) => node.id === change.id),
    field: () => document.fields.find((field) => field.id === change.id),
    intent: () => document.intents.find((intent) => intent.id === change.id),
    settings: () => document.settings,
    edge: () => undefined,
  }[change.what]()
  return part
    .split('.')
    .reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), holder)
}

function textLines(before: unknown, after: unknown): ChangeLine[] {
  if (!isLocalized(before) || !isLocalized(after)) return []
  return LANGUAGES.flatMap((language) => {
    const old = before[language] ?? ''
    const now = after[language] ?? ''
    return old === now ? [] : [{ kind: 'text' as const, language, before: old, after: now }]
  })
}

function isLocalized(value: unknown): value is Partial<Record<Language, string>> {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([key, text]) => LANGUAGES.some((language) => language === key) && typeof text === 'string',
    )
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
