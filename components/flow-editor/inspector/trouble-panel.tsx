'use client'

import { useTranslations } from 'next-intl'
import { setData } from '#components/flow-editor/document/node-commands.ts'
import { type Derived, type NamedExit, outcomesIn } from '#components/flow-editor/state/derive.ts'
import { useDerived, useEditor } from '#components/flow-editor/state/editor-context.tsx'
import { shapedData } from '#components/flow-editor/state/face-of.ts'
import type { Acts } from '#components/flow-editor/state/use-acts.ts'
import { CountField } from '#components/forms/count-field.tsx'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import type { FlowNode } from '#runtime/graph/flow.ts'

/** Where the call goes when the caller is silent, is not understood, or something does not answer. */
export function TroublePanel({ node, acts }: { node: FlowNode; acts: Acts }) {
  const words = useTranslations('editor')
  const derived = useDerived()
  const { history, readOnly } = useEditor()
  const exits = troubleExits(node.id, derived)
  const data = shapedData(node)
  const targets = derived.document.nodes
    .filter((each) => each.id !== derived.document.startNodeId)
    .toSorted((a, b) => (derived.numbers.get(a.id) ?? 0) - (derived.numbers.get(b.id) ?? 0))
    .map((each) => ({ value: each.id, label: `${derived.numbers.get(each.id)} ${each.name}` }))
  if (exits.length === 0 && typeof data.attempts !== 'number') {
    return <p className="text-ink-2 text-sm">{words('trouble.none')}</p>
  }
  return (
    <div className="flex flex-col gap-5">
      {typeof data.attempts === 'number' ? (
        <CountField
          label={words('trouble.attempts')}
          hint={words('trouble.attemptsHint')}
          value={data.attempts}
          from={1}
          to={6}
          say={(count) => words('trouble.times', { count })}
          path="attempts"
          problems={[]}
          onChange={(attempts) => {
            const document = history.current()
            if (!readOnly)
              history.commit(
                setData(document, node.id, { ...data, attempts }, outcomesIn(document)),
              )
          }}
        />
      ) : null}
      {exits.map((exit) => {
        const to = derived.leads.get(`${node.id}/${exit.outcome}`) ?? null
        return (
          <Field
            key={exit.outcome}
            label={words('trouble.when', { exit: exit.name })}
            error={to === null ? words('inspector.nowhere') : undefined}
          >
            <Select
              value={to}
              disabled={readOnly}
              placeholder={words('trouble.choose')}
              options={targets}
              onValueChange={(target) =>
                acts.connect({ from: node.id, outcome: exit.outcome }, target)
              }
            />
          </Field>
        )
      })}
    </div>
  )
}

/** The exits of a step apart from the ones that a good call takes: what its settings make, or its first one. */
export function troubleExits(nodeId: string, derived: Derived): NamedExit[] {
  const exits = derived.exits.get(nodeId) ?? []
  const fixed = exits.filter((exit) => exit.fixed)
  return exits.length > fixed.length ? fixed : fixed.slice(1)
}
