import type { ComponentType, ReactNode } from 'react'
import type { Language, Localized } from '#lib/language.ts'
import type { Field } from '#runtime/graph/field.ts'
import type { Intent } from '#runtime/graph/flow.ts'
import type { DataOf, NodeType, OutcomeOf } from './node-types.ts'

/** What the manager calls things in this flow and workspace; handed in, never fetched by a form. */
export type FlowLookup = {
  /** The language of the screen. */
  language: Language
  /** Languages that callers may use in this flow; texts are wanted in each. */
  languages: Language[]
  fields: Field[]
  /** Fields that may have a value before this step, on some path. */
  known: string[]
  intents: Intent[]
  services: { key: string; name: Localized }[]
  /** Facts that receipts give on some path before this step, such as `ticket.number`. */
  facts: string[]
  /** What facts are called, in the language of the screen. */
  factNames: Record<string, string>
  /** The flow is only looked at. */
  readOnly?: boolean
}

/** What is wrong at one place of the step's data, in words of the screen's language. */
export type DataProblem = { path: string; message: string }

/** The words of a node type on screens. Everything in here exists in all three languages. */
export type NodeWords<T extends NodeType> = {
  name: string
  /** What it is for, one sentence, in the palette. */
  description: string
  outcomes: Record<OutcomeOf<T>, string>
  /** What the facts are called that this type gives. */
  facts?: Record<string, string>
}

/** How a node type looks in the editor: a sentence on its card, a form in the inspector. */
export type Face<T extends NodeType> = {
  Icon: ComponentType<{ size?: number; strokeWidth?: number; className?: string }>
  words: Record<Language, NodeWords<T>>
  /** Two lines at most, verb first, made from the settings. */
  Card(props: { data: DataOf<T>; flow: FlowLookup }): ReactNode
  Form(props: {
    data: DataOf<T>
    flow: FlowLookup
    problems: DataProblem[]
    onChange(data: DataOf<T>): void
  }): ReactNode
}
