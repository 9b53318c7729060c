import type { z } from 'zod'
import { FLOW_LIMITS, type FlowDocument, flowDocument } from './flow.ts'
import { upgradeFlow } from './upgrade-flow.ts'

export type FlowReading =
  | { ok: true; document: FlowDocument }
  | { ok: false; reason: 'too-large' | 'unsafe-key' | 'format' | 'shape' | 'ids'; message: string }

/** How deep plain settings ever nest, with room to spare; deeper is refused before anything walks it. */
const DEEPEST = 40

/** More values than the largest flow could hold. */
const MOST_VALUES = 400_000

const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads a flow document from anything: a saved draft, a file, a request. Never throws.
 * @returns the document in today's format, or why not, in an English sentence that names the place.
 */
export function readFlow(input: unknown): FlowReading {
  const unsafe = unsafePlace(input)
  if (unsafe) return unsafe
  if (byteLength(input) > FLOW_LIMITS.bytes) {
    return {
      ok: false,
      reason: 'too-large',
      message: `A flow has at most ${FLOW_LIMITS.bytes} bytes.`,
    }
  }
  const upgraded = upgradeFlow(input)
  if (!upgraded.ok) return { ok: false, reason: 'format', message: upgraded.message }
  const parsed = flowDocument.safeParse(upgraded.document)
  if (!parsed.success) {
    return { ok: false, reason: 'shape', message: firstIssue(parsed.error) }
  }
  const twice = idUsedTwice(parsed.data)
  if (twice) return { ok: false, reason: 'ids', message: `${twice} is used twice. Ids are unique.` }
  return { ok: true, document: parsed.data }
}

function unsafePlace(input: unknown): Extract<FlowReading, { ok: false }> | undefined {
  const waiting: { value: unknown; depth: number; path: string }[] = [
    { value: input, depth: 0, path: 'flow' },
  ]
  for (let next = waiting.pop(), seen = 0; next; next = waiting.pop(), seen++) {
    if (seen > MOST_VALUES) {
      return { ok: false, reason: 'too-large', message: 'This holds more than any flow.' }
    }
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth > DEEPEST) {
      return { ok: false, reason: 'too-large', message: `${next.path} nests too deep.` }
    }
    for (const [key, value] of Object.entries(next.value)) {
      const path = `${next.path}.${key.slice(0, 40)}`
      if (key.split('.').some((part) => UNSAFE_KEYS.has(part))) {
        return {
          ok: false,
          reason: 'unsafe-key',
          message: `${path} has a name that is not allowed.`,
        }
      }
      waiting.push({ value, depth: next.depth + 1, path })
    }
  }
  return undefined
}

/** Infinity for what cannot be written as JSON. */
function byteLength(input: unknown): number {
  try {
    return new TextEncoder().encode(JSON.stringify(input) ?? '').length
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues
  const path = ['flow', ...(issue?.path ?? [])].join('.')
  return `${path}: ${issue?.message ?? 'not a flow'}`
}

/** `node "a"`, `field "b"` or `intent "c"` when it stands twice in its list. */
function idUsedTwice({ nodes, fields, intents }: FlowDocument): string | undefined {
  const lists = { node: nodes, field: fields, intent: intents }
  for (const [what, list] of Object.entries(lists)) {
    const seen = new Set<string>()
    for (const { id } of list) {
      if (UNSAFE_KEYS.has(id) || seen.has(id)) return `${what} "${id}"`
      seen.add(id)
    }
  }
  return undefined
}
