'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { setSettings } from '#components/flow-editor/document/flow-commands.ts'
import { useProblemWords } from '#components/flow-editor/problems/use-problem-words.ts'
import {
  useDerived,
  useEditor,
  useProblems,
  useView,
} from '#components/flow-editor/state/editor-context.tsx'
import { LocalizedText } from '#components/forms/localized-text.tsx'
import { problemAt } from '#components/forms/problem-at.ts'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { LANGUAGES, type Language } from '#lib/language.ts'
import { FieldsManager } from './fields-manager.tsx'
import { IntentsManager } from './intents-manager.tsx'
import { PanelHeader } from './panel-header.tsx'

type FlowTab = 'settings' | 'fields' | 'intents'

/** The flow as a whole: what it says everywhere, what it knows, what callers may want. */
export function FlowPanel() {
  const words = useTranslations('editor')
  const { document } = useDerived()
  const reveal = useView((state) => state.reveal)
  const [tab, setTab] = useState<FlowTab>('settings')
  const wanted = reveal?.nodeId === null ? tabOf(reveal.path) : null
  const [shownReveal, setShownReveal] = useState(reveal)
  if (reveal !== shownReveal) {
    setShownReveal(reveal)
    if (wanted) setTab(wanted)
  }
  return (
    <>
      <PanelHeader
        title={<h2 className="font-title text-lg">{words('flow.title')}</h2>}
        line={words('flow.line', { steps: document.nodes.length })}
      />
      <Tabs
        label={words('flow.tabs')}
        value={tab}
        onValueChange={setTab}
        className="flex min-h-0 grow flex-col"
        listClassName="px-4"
        panelClassName="min-h-0 grow overflow-y-auto px-4 py-4"
        tabs={[
          { value: 'settings', label: words('flow.settings'), panel: <FlowSettingsForm /> },
          {
            value: 'fields',
            label: words('flow.fields'),
            count: document.fields.length,
            panel: <FieldsManager />,
          },
          {
            value: 'intents',
            label: words('flow.intents'),
            count: document.intents.length,
            panel: <IntentsManager />,
          },
        ]}
      />
    </>
  )
}

function FlowSettingsForm() {
  const words = useTranslations('editor')
  const languages = useTranslations('forms.language')
  const { history, readOnly } = useEditor()
  const { document, lookup, numbers } = useDerived()
  const sentence = useProblemWords()
  const problems = useProblems().flatMap((problem) =>
    problem.nodeId === null && problem.path
      ? [{ path: problem.path, message: sentence(problem) }]
      : [],
  )
  const { settings } = document
  const change = (next: Parameters<typeof setSettings>[1], burst?: string) => {
    if (!readOnly) history.commit(setSettings(history.current(), next), burst)
  }
  const flow = { ...lookup, known: [], facts: [] }
  const texts = ['disclosure', 'silence', 'notUnderstood', 'goodbye'] as const
  const toggle = (language: Language, on: boolean) => {
    const kept = LANGUAGES.filter((each) =>
      each === language ? on : settings.languages.includes(each),
    )
    if (kept.length > 0) change({ languages: kept })
  }
  return (
    <div data-form className="flex flex-col gap-5">
      <fieldset className="flex flex-col gap-2" data-path="settings.languages">
        <legend className="mb-1.5 font-semibold text-sm">{words('flow.languages')}</legend>
        {LANGUAGES.map((language) => (
          <Checkbox
            key={language}
            label={languages(language)}
            checked={settings.languages.includes(language)}
            disabled={readOnly || language === settings.defaultLanguage}
            onCheckedChange={(on) => toggle(language, on)}
          />
        ))}
      </fieldset>
      <Field label={words('flow.defaultLanguage')}>
        <Select
          value={settings.defaultLanguage}
          disabled={readOnly}
          options={settings.languages.map((value) => ({ value, label: languages(value) }))}
          onValueChange={(defaultLanguage) => change({ defaultLanguage })}
        />
      </Field>
      {texts.map((key) => (
        <LocalizedText
          key={key}
          label={words(`setting.${key}`)}
          hint={words(`settingHint.${key}`)}
          value={settings[key]}
          path={`settings.${key}`}
          flow={flow}
          problems={problems}
          optional={key !== 'disclosure'}
          onChange={(text) => change({ [key]: text }, `settings ${key}`)}
        />
      ))}
      <div data-path="settings.personNodeId">
        <Field
          label={words('setting.personNodeId')}
          hint={words('settingHint.personNodeId')}
          error={problemAt(problems, 'settings.personNodeId')}
        >
          <Select
            value={settings.personNodeId ?? NOBODY}
            disabled={readOnly}
            options={[
              { value: NOBODY, label: words('flow.nobody') },
              ...document.nodes.map((node) => ({
                value: node.id,
                label: `${numbers.get(node.id)} ${node.name}`,
              })),
            ]}
            onValueChange={(id) => change({ personNodeId: id === NOBODY ? null : id })}
          />
        </Field>
      </div>
    </div>
  )
}

/** No step can have this id: ids have no braces. */
const NOBODY = '{nobody}'

function tabOf(path: string): FlowTab | null {
  if (path.startsWith('fields')) return 'fields'
  if (path.startsWith('intents')) return 'intents'
  return path.startsWith('settings') ? 'settings' : null
}
