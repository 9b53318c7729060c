'use client'

import { useMemo } from 'react'
import { FlowEditor } from '#components/flow-editor/flow-editor.tsx'
import type { EditorBackend, EditorStart } from '#components/flow-editor/state/editor-types.ts'
import { playOf, publishOf, renameOf, saveDraftOf } from './actions.ts'

/** The editor with its server behind it. */
export function EditorPage({
  start,
  readOnly = false,
}: {
  start: EditorStart
  readOnly?: boolean
}) {
  const { flowId } = start
  const backend = useMemo<EditorBackend>(
    () => ({
      saveDraft: (input) => saveDraftOf(flowId, input),
      rename: (name) => renameOf(flowId, name),
      publish: (input) => publishOf(flowId, input),
      play: playOf,
    }),
    [flowId],
  )
  return (
    <FlowEditor key={flowId} start={start} backend={backend} {...(readOnly ? { readOnly } : {})} />
  )
}
