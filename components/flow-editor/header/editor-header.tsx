'use client'

import {
  CircleCheck,
  CircleDashed,
  Eye,
  History,
  PencilLine,
  Phone,
  Redo2,
  Rocket,
  Undo2,
} from 'lucide-react'
import NextLink from 'next/link'
import { useTranslations } from 'next-intl'
import { useMemo, useSyncExternalStore } from 'react'
import { groupChanges } from '#components/flow-editor/changes/change-lines.ts'
import { SaveWords } from '#components/flow-editor/saving/save-words.tsx'
import { useDocument, useEditor, useView } from '#components/flow-editor/state/editor-context.tsx'
import type { EditorStart } from '#components/flow-editor/state/editor-types.ts'
import type { Acts } from '#components/flow-editor/state/use-acts.ts'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { buttonStyles } from '#components/ui/button-styles.ts'
import { cn } from '#components/ui/cn.ts'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { diffFlow } from '#runtime/graph/diff-flow.ts'
import { InPlaceName } from './in-place-name.tsx'

export type EditorHeaderProps = { acts: Acts; live: EditorStart['live'] }

/** What this is, whether callers get it, whether it is saved, and the next thing to do. */
export function EditorHeader({ acts, live }: EditorHeaderProps) {
  const words = useTranslations('editor')
  const { view, backend, start, readOnly } = useEditor()
  const name = useView((state) => state.name)
  const trying = useView((state) => state.side === 'try')
  const rename = (next: string) => {
    const before = view.getState().name
    view.setState({ name: next })
    void backend.rename(next).then(
      (answer) => {
        if (answer.kind === 'refused') view.setState({ name: before, said: answer.message })
      },
      () => view.setState({ name: before, said: words('save.refused') }),
    )
  }
  return (
    <header className="flex h-13 shrink-0 items-center gap-3 border-line border-b bg-surface pr-4">
      <NextLink
        href="/flows"
        aria-label={words('header.home')}
        className="flex size-13 shrink-0 items-center justify-center bg-bakelite"
      >
        <Mark size={34} />
      </NextLink>
      <nav
        aria-label={words('header.breadcrumb')}
        className="flex max-w-[40ch] shrink-0 items-center gap-2"
      >
        <NextLink
          href="/flows"
          className="rounded-chip text-base text-ink-2 no-underline hover:text-ink hover:underline"
        >
          {words('header.flows')}
        </NextLink>
        <span aria-hidden className="text-ink-3">
          /
        </span>
        <InPlaceName
          name={name}
          label={words('header.name')}
          level={1}
          readOnly={readOnly}
          onRename={rename}
        />
      </nav>
      {start.showing === 'draft' ? <StatusBadges live={live} flowId={start.flowId} /> : null}
      {readOnly ? (
        <Badge tone="outline" icon={<Eye aria-hidden strokeWidth={1.85} />}>
          {words('header.readOnly')}
        </Badge>
      ) : (
        <SaveWords />
      )}
      <span className="grow" />
      {readOnly ? null : <UndoButtons acts={acts} />}
      {start.may.try ? (
        <Button
          icon={<Phone aria-hidden strokeWidth={1.85} />}
          aria-pressed={trying}
          className={cn('h-8.5', trying && 'border-brand bg-brand-soft text-brand-ink')}
          onClick={() => view.setState({ side: trying ? 'inspector' : 'try', inspectorOpen: true })}
        >
          {words('header.try')}
        </Button>
      ) : null}
      {start.may.publish ? (
        <Button
          variant="primary"
          className="h-8.5"
          icon={<Rocket aria-hidden strokeWidth={1.85} />}
          onClick={() => view.setState({ publishing: true })}
        >
          {words('header.publish')}
        </Button>
      ) : null}
    </header>
  )
}

function StatusBadges({ live, flowId }: { live: EditorStart['live']; flowId: string }) {
  const words = useTranslations('editor')
  const { view } = useEditor()
  const document = useDocument()
  const changes = useMemo(
    () =>
      live ? groupChanges(diffFlow(live.document, document), live.document, document).length : 0,
    [live, document],
  )
  const icon = { 'aria-hidden': true, strokeWidth: 1.85 } as const
  return (
    <span className="flex shrink-0 items-center gap-1.5">
      <NextLink
        href={`/flows/${flowId}/versions`}
        className="rounded-full no-underline"
        title={words('header.versions')}
      >
        {live ? (
          <Badge tone="positive" icon={<CircleCheck {...icon} />}>
            {words('header.published', { number: live.number })}
          </Badge>
        ) : (
          <Badge tone="neutral" icon={<CircleDashed {...icon} />}>
            {words('header.draft')}
          </Badge>
        )}
      </NextLink>
      {changes > 0 ? (
        <button
          type="button"
          className="rounded-full"
          onClick={() => view.setState({ publishing: true })}
        >
          <Badge tone="info" icon={<PencilLine {...icon} />}>
            <span className="max-[1399px]:hidden">
              {words('header.changes', { count: changes })}
            </span>
            <span className="min-[1400px]:hidden">
              {words('header.changesShort', { count: changes })}
            </span>
          </Badge>
        </button>
      ) : null}
    </span>
  )
}

function UndoButtons({ acts }: { acts: Acts }) {
  const words = useTranslations('editor')
  const { history, start } = useEditor()
  const canUndo = useSyncExternalStore(history.subscribe, history.canUndo, () => false)
  const canRedo = useSyncExternalStore(history.subscribe, history.canRedo, () => false)
  const icon = { 'aria-hidden': true, strokeWidth: 1.85 } as const
  return (
    <span className="flex items-center">
      <NextLink
        href={`/flows/${start.flowId}/versions`}
        aria-label={words('header.versions')}
        title={words('header.versions')}
        className={cn(buttonStyles({ variant: 'ghost' }), 'w-8 px-0')}
      >
        <History {...icon} />
      </NextLink>
      <IconButton
        label={words('header.undo')}
        keys="Ctrl+Z"
        side="bottom"
        icon={<Undo2 {...icon} />}
        disabled={!canUndo}
        onClick={acts.undo}
      />
      <IconButton
        label={words('header.redo')}
        keys="Ctrl+Shift+Z"
        side="bottom"
        icon={<Redo2 {...icon} />}
        disabled={!canRedo}
        onClick={acts.redo}
      />
    </span>
  )
}
