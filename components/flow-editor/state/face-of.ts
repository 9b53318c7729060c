import type { ComponentType, ReactNode } from 'react'
import type { NodeData } from '#components/flow-editor/document/node-commands.ts'
import type { Language } from '#lib/language.ts'
import { definitionOf } from '#runtime/graph/definition-of.ts'
import type { FlowNode } from '#runtime/graph/flow.ts'
import { blankOf } from '#runtime/graph/uses-of.ts'
import * as faces from '#runtime/nodes/faces.tsx'
import type { DataProblem, Face, FlowLookup } from '#runtime/nodes/node-face.tsx'
import type { NodeGroup } from '#runtime/nodes/node-schema.ts'
import { isNodeType } from '#runtime/nodes/node-type-list.ts'
import type { NodeType } from '#runtime/nodes/node-types.ts'

/** A face for every type: a missing or ill-typed one does not compile. */
const complete: { [T in NodeType]: Face<T> } = faces

/** A face seen from outside: what a step holds is only known to its own type. */
export type AnyFace = {
  Icon: ComponentType<{ size?: number; strokeWidth?: number; className?: string }>
  words: Record<
    Language,
    {
      name: string
      description: string
      outcomes: Readonly<Record<string, string>>
      facts?: Readonly<Record<string, string>>
    }
  >
  Card: (props: { data: NodeData; flow: FlowLookup }) => ReactNode
  Form: (props: {
    data: NodeData
    flow: FlowLookup
    problems: DataProblem[]
    onChange(data: NodeData): void
  }) => ReactNode
}

/** The face of a type; undefined for a type that this version does not have. */
export function faceOf(type: string): AnyFace | undefined {
  return isNodeType(type) ? seenFromOutside(complete[type]) : undefined
}

/** All types in the order of the palette. */
export function allTypes(): { type: NodeType; group: NodeGroup; face: AnyFace }[] {
  return Object.keys(complete)
    .filter(isNodeType)
    .flatMap((type) => {
      const face = faceOf(type)
      const definition = definitionOf(type)
      return face && definition ? [{ type, group: definition.group, face }] : []
    })
}

export function groupOf(type: string): NodeGroup {
  return definitionOf(type)?.group ?? 'system'
}

/** What a step of this type holds when it has just been placed. */
export function blankData(type: NodeType): NodeData {
  const definition = definitionOf(type)
  return definition ? blankOf(definition) : {}
}

/**
 * A step's settings in the shape of its type: gaps of a draft stay, parts of the wrong shape (from an older or a
 * foreign document) give way to those of a new step.
 */
export function shapedData(node: Pick<FlowNode, 'type' | 'data'>): NodeData {
  const definition = definitionOf(node.type)
  if (!definition) return node.data
  const blank = blankOf(definition)
  const merged = { ...blank, ...node.data }
  const parsed = definition.data.safeParse(merged)
  if (parsed.success) return merged
  const broken = brokenParts(parsed.error.issues)
  return Object.fromEntries(
    Object.entries(merged).map(([key, value]) => [
      key,
      broken.has(key) ? (blank[key] ?? null) : value,
    ]),
  )
}

/** What facts are called, from the words of all types. */
export function factNames(language: Language): Record<string, string> {
  return Object.assign({}, ...allTypes().map(({ face }) => face.words[language].facts ?? {}))
}

type Issue = { code: string; path: PropertyKey[] }

function brokenParts(issues: readonly Issue[]): Set<string> {
  const wrong = issues.filter(
    (issue) =>
      issue.code === 'invalid_type' ||
      issue.code === 'invalid_value' ||
      issue.code === 'invalid_union',
  )
  return new Set(wrong.map((issue) => String(issue.path[0])))
}

/** `data` is always of the face's own type: it comes from `shapedData` or from the face's own form. */
function seenFromOutside(face: unknown): AnyFace {
  return face as AnyFace
}
