import { useTranslations } from 'next-intl'
import { useSaving } from '#components/flow-editor/saving/use-saving.tsx'
import { useEditor } from '#components/flow-editor/state/editor-context.tsx'
import type { LiveVersion } from '#components/flow-editor/state/editor-types.ts'
import { useOwnNote } from './use-own-note.ts'

/** How far publishing has come. */
export type PublishStep =
  | { kind: 'asking' }
  | { kind: 'busy' }
  | { kind: 'failed'; message: string }
  | { kind: 'done'; number: number; slugs: string[] }

type UsePublish = {
  setStep(step: PublishStep): void
  note: string
  live: LiveVersion | null
  onPublished(version: LiveVersion): void
}

/** Publishes the draft as it stands once it is saved, and says how that went. */
export function usePublish({ setStep, note, live, onPublished }: UsePublish) {
  const words = useTranslations('editor')
  const ownNote = useOwnNote()
  const { backend, history } = useEditor()
  const saving = useSaving()
  return async () => {
    setStep({ kind: 'busy' })
    const failed = (message: string) => setStep({ kind: 'failed', message })
    try {
      if (!(await saving.flush())) return failed(words('publish.notSaved'))
      const document = history.current()
      const answer = await backend.publish({
        revision: saving.revision(),
        note: note.trim() || ownNote(live?.document, document).slice(0, 200),
      })
      if (answer.kind === 'refused') return failed(answer.message)
      if (answer.kind === 'stale') return failed(words('publish.stale'))
      onPublished({ number: answer.number, publishedAt: new Date().toISOString(), document })
      setStep({ kind: 'done', number: answer.number, slugs: answer.slugs })
    } catch {
      failed(words('publish.noConnection'))
    }
  }
}
