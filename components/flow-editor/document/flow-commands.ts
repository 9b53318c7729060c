import type { Field } from '#runtime/graph/field.ts'
import type { FlowDocument, FlowSettings, Intent } from '#runtime/graph/flow.ts'

export function addField(document: FlowDocument, field: Field): FlowDocument {
  return { ...document, fields: [...document.fields, field] }
}

export function updateField(document: FlowDocument, field: Field): FlowDocument {
  return { ...document, fields: replaced(document.fields, field) }
}

/** Removes a field. Steps that use it keep naming it, and the checks say so. */
export function removeField(document: FlowDocument, id: string): FlowDocument {
  return { ...document, fields: document.fields.filter((field) => field.id !== id) }
}

export function addIntent(document: FlowDocument, intent: Intent): FlowDocument {
  return { ...document, intents: [...document.intents, intent] }
}

export function updateIntent(document: FlowDocument, intent: Intent): FlowDocument {
  return { ...document, intents: replaced(document.intents, intent) }
}

export function removeIntent(document: FlowDocument, id: string): FlowDocument {
  return { ...document, intents: document.intents.filter((intent) => intent.id !== id) }
}

export function setSettings(document: FlowDocument, change: Partial<FlowSettings>): FlowDocument {
  return { ...document, settings: { ...document.settings, ...change } }
}

/** A short name without spaces from what a person wrote: "Qué falla" becomes "queFalla"; never one of `taken`. */
export function idFromLabel(
  label: string,
  taken: readonly { id: string }[],
  fallback: string,
): string {
  const words = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-zA-Z0-9]+/g, ' ')
    .replace(/^[\s0-9]+/, '')
    .trim()
    .toLowerCase()
    .split(' ')
    .filter(Boolean)
  const joined = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
    .slice(0, 32)
  const stem = joined === '' ? fallback : joined
  const ids = new Set(taken.map((each) => each.id))
  if (!ids.has(stem)) return stem
  let number = 2
  while (ids.has(`${stem}${number}`)) number += 1
  return `${stem}${number}`
}

function replaced<T extends { id: string }>(list: readonly T[], item: T): T[] {
  return list.map((each) => (each.id === item.id ? item : each))
}
