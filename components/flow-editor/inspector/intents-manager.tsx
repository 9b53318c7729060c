'use client'

import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import {
  addIntent,
  idFromLabel,
  removeIntent,
  updateIntent,
} from '#components/flow-editor/document/flow-commands.ts'
import { useProblemWords } from '#components/flow-editor/problems/use-problem-words.ts'
import {
  useDerived,
  useEditor,
  useProblems,
} from '#components/flow-editor/state/editor-context.tsx'
import { said } from '#components/forms/flow-names.ts'
import { LinesInput } from '#components/forms/lines-input.tsx'
import { LocalizedText } from '#components/forms/localized-text.tsx'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import type { Intent } from '#runtime/graph/flow.ts'
import { usesOf } from '#runtime/graph/uses-of.ts'
import { NewName } from './new-name.tsx'

/** What callers may want, learnt from examples. */
export function IntentsManager() {
  const words = useTranslations('editor')
  const { history, readOnly, start } = useEditor()
  const { document, lookup } = useDerived()
  const [open, setOpen] = useState<string | null>(null)
  const add = (name: string) => {
    const id = idFromLabel(name, document.intents, 'intent')
    history.commit(
      addIntent(history.current(), { id, name: { [start.language]: name }, examples: {} }),
    )
    setOpen(id)
  }
  return (
    <div className="flex flex-col gap-3">
      <p className="text-ink-3 text-sm">{words('intent.about')}</p>
      {document.intents.length > 0 ? (
        <ul className="divide-y divide-line rounded-panel border border-line">
          {document.intents.map((intent) => (
            <li key={intent.id} data-path={`intents.${intent.id}`}>
              <button
                type="button"
                aria-expanded={open === intent.id}
                onClick={() => setOpen(open === intent.id ? null : intent.id)}
                className="flex min-h-12 w-full items-center gap-2.5 px-3 text-left hover:bg-hover"
              >
                <span className="min-w-0 grow">
                  <span className="block truncate font-semibold text-sm">
                    {said(lookup, intent.name) || intent.id}
                  </span>
                  <span className="block text-ink-3 text-xs">
                    {words('intent.count', { count: Object.values(intent.examples).flat().length })}
                  </span>
                </span>
                {open === intent.id ? (
                  <ChevronDown aria-hidden size={16} />
                ) : (
                  <ChevronRight aria-hidden size={16} />
                )}
              </button>
              {open === intent.id ? <IntentForm intent={intent} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {readOnly ? null : (
        <NewName label={words('intent.newName')} button={words('intent.add')} onAdd={add} />
      )}
    </div>
  )
}

function IntentForm({ intent }: { intent: Intent }) {
  const words = useTranslations('editor')
  const { history, readOnly } = useEditor()
  const { document, lookup } = useDerived()
  const sentence = useProblemWords()
  const problems = useProblems().filter((problem) => problem.intentId === intent.id)
  const change = (next: Intent) => {
    if (!readOnly) history.commit(updateIntent(history.current(), next), `intent ${intent.id}`)
  }
  const users = document.nodes.filter((node) => usesOf(node).intents?.includes(intent.id))
  return (
    <div className="flex flex-col gap-4 border-line border-t bg-ground px-3 py-3">
      <LocalizedText
        label={words('intent.name')}
        value={intent.name}
        path={`intents.${intent.id}.name`}
        flow={{ ...lookup, known: [], facts: [] }}
        problems={[]}
        written
        onChange={(name) => change({ ...intent, name })}
      />
      {lookup.languages.map((language) => {
        const problem = problems.find((each) => each.language === language)
        return (
          <LinesInput
            key={language}
            label={words('intent.examples', { language: language.toUpperCase() })}
            hint={words('intent.examplesHint')}
            error={problem ? sentence(problem) : undefined}
            lang={language}
            lines={intent.examples[language] ?? []}
            most={100}
            onChange={(lines) =>
              change({ ...intent, examples: { ...intent.examples, [language]: lines } })
            }
          />
        )
      })}
      {readOnly ? null : (
        <span>
          <ConfirmDialog
            title={words('intent.removeTitle', { name: said(lookup, intent.name) || intent.id })}
            description={
              users.length === 0
                ? words('intent.removeUnused')
                : words('intent.removeUsed', { names: users.map((node) => node.name).join(', ') })
            }
            confirmLabel={words('intent.remove')}
            cancelLabel={words('cancel')}
            danger
            trigger={
              <Button variant="ghost" size={28} icon={<Trash2 aria-hidden strokeWidth={1.85} />}>
                {words('intent.remove')}
              </Button>
            }
            onConfirm={() => history.commit(removeIntent(history.current(), intent.id))}
          />
        </span>
      )}
    </div>
  )
}
