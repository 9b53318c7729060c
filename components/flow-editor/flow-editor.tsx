'use client'

import { ReactFlowProvider } from '@xyflow/react'
import { CloudOff, RotateCcw } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { FlowCanvas } from './canvas/flow-canvas.tsx'
import { StepPicker } from './canvas/step-picker.tsx'
import { pasteFrom } from './canvas/use-canvas-keys.ts'
import { Drawer } from './drawer/drawer.tsx'
import { EditorHeader } from './header/editor-header.tsx'
import { Inspector } from './inspector/inspector.tsx'
import { Palette } from './palette/palette.tsx'
import { PublishDialog } from './publish/publish-dialog.tsx'
import { ConflictDialog } from './saving/conflict-dialog.tsx'
import { SavingProvider, useSaving } from './saving/use-saving.tsx'
import { EditorProvider, useEditor, useView } from './state/editor-context.tsx'
import type { EditorBackend, EditorStart } from './state/editor-types.ts'
import { Guard } from './state/guard.tsx'
import { type Acts, useActs } from './state/use-acts.ts'
import { TryPanel } from './try/try-panel.tsx'

export type FlowEditorProps = { start: EditorStart; backend: EditorBackend; readOnly?: boolean }

/** One flow, to be drawn, tried and published. */
export function FlowEditor({ start, backend, readOnly }: FlowEditorProps) {
  return (
    <EditorProvider
      start={start}
      backend={backend}
      {...(readOnly === undefined ? {} : { readOnly })}
    >
      <SavingProvider>
        <ReactFlowProvider>
          <Desk />
        </ReactFlowProvider>
      </SavingProvider>
    </EditorProvider>
  )
}

function Desk() {
  const words = useTranslations('editor')
  const { start, readOnly } = useEditor()
  const acts = useActs()
  const [live, setLive] = useState(start.live)
  const [lastVersion, setLastVersion] = useState(start.lastVersion)
  const side = useView((view) => view.side)
  const open = useView((view) => view.inspectorOpen)
  useWindowKeys(acts)
  return (
    <div className="flex h-full min-h-0 flex-col bg-ground">
      <EditorHeader acts={acts} live={live} />
      <OfflineStrip />
      <ConflictDialog />
      <div className="relative flex min-h-0 grow">
        <Palette acts={acts} />
        <div className="flex min-w-0 grow flex-col">
          <div className="min-h-0 grow">
            <Guard fallback={<p className="p-6 text-ink-2">{words('canvas.broken')}</p>}>
              <FlowCanvas acts={acts} />
            </Guard>
          </div>
          <Guard fallback={null}>
            <Drawer acts={acts} />
          </Guard>
        </div>
        {side === 'try' ? <TryPanel /> : open ? <Inspector acts={acts} /> : null}
      </div>
      <StepPicker acts={acts} />
      {start.may.publish && !readOnly ? (
        <PublishDialog
          live={live}
          lastVersion={lastVersion}
          onPublished={(version) => {
            setLive(version)
            setLastVersion(version.number)
          }}
        />
      ) : null}
      <LiveRegion />
    </div>
  )
}

/** What just happened on the canvas, for those who cannot see it. */
function LiveRegion() {
  const said = useView((view) => view.said)
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {said}
    </p>
  )
}

function OfflineStrip() {
  const words = useTranslations('editor')
  const { online, recovered, state } = useSaving()
  const [seen, setSeen] = useState(false)
  if (!online) {
    return (
      <p
        role="status"
        className="flex items-center gap-2.5 border-line border-b bg-system-soft px-4 py-2 text-sm"
      >
        <CloudOff aria-hidden size={16} strokeWidth={1.85} />
        {words('offline')}
      </p>
    )
  }
  if (!recovered || seen || state.kind === 'conflict') return null
  return (
    <p
      role="status"
      className="flex items-center gap-2.5 border-line border-b bg-info-soft px-4 py-2 text-sm"
    >
      <RotateCcw aria-hidden size={16} strokeWidth={1.85} />
      {words('recovered')}
      <button type="button" className="link" onClick={() => setSeen(true)}>
        {words('understood')}
      </button>
    </p>
  )
}

/** Keys that work everywhere in the editor but in text. */
function useWindowKeys(acts: Acts) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target
      const inText =
        target instanceof HTMLElement && target.closest('input, textarea, [contenteditable=true]')
      if (!(event.ctrlKey || event.metaKey) || inText) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) acts.redo()
      else acts.undo()
    }
    const onPaste = (event: ClipboardEvent) => pasteFrom(event, acts)
    addEventListener('keydown', onKeyDown)
    addEventListener('paste', onPaste)
    return () => {
      removeEventListener('keydown', onKeyDown)
      removeEventListener('paste', onPaste)
    }
  }, [acts])
}
