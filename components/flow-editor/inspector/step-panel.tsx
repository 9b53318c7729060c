'use client'

import { Copy, Ellipsis, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { GroupTile } from '#components/flow-editor/canvas/group-tile.tsx'
import { renameNode, setData, setNote } from '#components/flow-editor/document/node-commands.ts'
import { InPlaceName } from '#components/flow-editor/header/in-place-name.tsx'
import { useProblemWords } from '#components/flow-editor/problems/use-problem-words.ts'
import { lookupAt, outcomesIn } from '#components/flow-editor/state/derive.ts'
import {
  useDerived,
  useEditor,
  useProblems,
  useView,
} from '#components/flow-editor/state/editor-context.tsx'
import { faceOf, shapedData } from '#components/flow-editor/state/face-of.ts'
import type { Acts } from '#components/flow-editor/state/use-acts.ts'
import { Field } from '#components/ui/field.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '#components/ui/menu.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import type { FlowNode } from '#runtime/graph/flow.ts'
import type { Problem } from '#runtime/graph/problem.ts'
import { PanelHeader } from './panel-header.tsx'
import { ProblemBox } from './problem-box.tsx'
import { TroublePanel, troubleExits } from './trouble-panel.tsx'
import { Ways } from './ways.tsx'

/** One step: its settings, what happens when something goes wrong, and notes. */
export function StepPanel({ node, acts }: { node: FlowNode; acts: Acts }) {
  const words = useTranslations('editor')
  const { view, history, start, readOnly } = useEditor()
  const derived = useDerived()
  const problems = useProblems().filter((problem) => problem.nodeId === node.id)
  const tab = useView((state) => state.inspectorTab)
  const face = faceOf(node.type)
  const trouble = new Set(troubleExits(node.id, derived).map((exit) => exit.outcome))
  const inTrouble = problems.filter(
    (each) => each.code === 'exit-unconnected' && trouble.has(each.outcome ?? ''),
  ).length
  return (
    <>
      <PanelHeader
        tile={<GroupTile type={node.type} size={32} className="mt-0.5" />}
        title={
          <InPlaceName
            name={node.name}
            label={words('inspector.stepName')}
            level={2}
            readOnly={readOnly}
            onRename={(name) => history.commit(renameNode(history.current(), node.id, name))}
          />
        }
        line={words('inspector.step', {
          number: derived.numbers.get(node.id) ?? 0,
          type: face?.words[start.language].name ?? node.type,
        })}
        actions={<StepMenu node={node} acts={acts} />}
      />
      <Tabs
        label={words('inspector.tabs')}
        value={tab}
        onValueChange={(inspectorTab) => view.setState({ inspectorTab })}
        className="flex min-h-0 grow flex-col"
        listClassName="px-4"
        panelClassName="min-h-0 grow overflow-y-auto px-4 py-4"
        tabs={[
          {
            value: 'settings',
            label: words('inspector.settings'),
            panel: <SettingsTab node={node} acts={acts} problems={problems} />,
          },
          {
            value: 'trouble',
            label: (
              <>
                {words('inspector.trouble')}
                {inTrouble > 0 ? (
                  <span className="rounded-full bg-danger-soft px-1.5 text-danger text-xs">
                    {inTrouble}
                  </span>
                ) : null}
              </>
            ),
            panel: <TroublePanel node={node} acts={acts} />,
          },
          {
            value: 'notes',
            label: words('inspector.notes'),
            panel: (
              <Field label={words('inspector.noteLabel')} hint={words('inspector.noteHint')}>
                <Textarea
                  value={node.note}
                  readOnly={readOnly}
                  onChange={(event) =>
                    history.commit(
                      setNote(history.current(), node.id, event.target.value),
                      `note ${node.id}`,
                    )
                  }
                />
              </Field>
            ),
          },
        ]}
      />
      <Ways node={node} />
    </>
  )
}

function StepMenu({ node, acts }: { node: FlowNode; acts: Acts }) {
  const words = useTranslations('editor')
  const derived = useDerived()
  const { readOnly } = useEditor()
  if (readOnly) return null
  const isStart = derived.document.startNodeId === node.id
  return (
    <Menu
      trigger={
        <IconButton
          size={28}
          label={words('inspector.more')}
          icon={<Ellipsis aria-hidden strokeWidth={1.85} />}
        />
      }
    >
      <MenuItem icon={<Copy />} keys="Ctrl+D" onClick={() => acts.duplicate([node.id])}>
        {words('step.duplicate')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<Trash2 />}
        keys="Del"
        danger
        disabled={isStart}
        onClick={() => acts.remove([node.id])}
      >
        {words(isStart ? 'step.startStays' : 'step.remove')}
      </MenuItem>
    </Menu>
  )
}

function SettingsTab({
  node,
  acts,
  problems,
}: {
  node: FlowNode
  acts: Acts
  problems: readonly Problem[]
}) {
  const words = useTranslations('editor')
  const { history, readOnly } = useEditor()
  const derived = useDerived()
  const sentence = useProblemWords()
  const Form = faceOf(node.type)?.Form
  const above = problems.filter((problem) => !problem.path || problem.code === 'exit-unconnected')
  return (
    <div data-form className="flex flex-col gap-5">
      {above.map((problem, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a problem has no identity but what it says
        <ProblemBox key={index} problem={problem} acts={acts} />
      ))}
      <fieldset disabled={readOnly} className="contents">
        {Form ? (
          <Form
            data={shapedData(node)}
            flow={lookupAt(derived, node.id)}
            problems={problems.flatMap((problem) =>
              problem.path
                ? [{ path: problem.path.replace(/^data\./, ''), message: sentence(problem) }]
                : [],
            )}
            onChange={(data) => {
              if (readOnly) return
              const document = history.current()
              history.commit(
                setData(
                  document,
                  node.id,
                  data,
                  outcomesIn({
                    ...document,
                    nodes: document.nodes.map((each) =>
                      each.id === node.id ? { ...each, data } : each,
                    ),
                  }),
                ),
                `data ${node.id}`,
              )
            }}
          />
        ) : (
          <p className="text-ink-2 text-sm">{words('card.unknownType', { type: node.type })}</p>
        )}
      </fieldset>
    </div>
  )
}
