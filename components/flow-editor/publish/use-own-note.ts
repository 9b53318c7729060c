import { useFormatter, useTranslations } from 'next-intl'
import { groupChanges } from '#components/flow-editor/changes/change-lines.ts'
import { diffFlow } from '#runtime/graph/diff-flow.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'

/** More names than this are counted. */
const MOST_NAMED = 3

/** The note of a version that nobody wrote one for: what it changes, by name, in the publisher's language. */
export function useOwnNote(): (before: FlowDocument | undefined, after: FlowDocument) => string {
  const words = useTranslations('editor')
  const format = useFormatter()
  return (before, after) => {
    if (!before) return words('publish.ownFirst')
    const groups = groupChanges(diffFlow(before, after), before, after)
    const names = groups.flatMap((group) => (group.what === 'settings' ? [] : [`«${group.name}»`]))
    if (names.length < groups.length) names.push(words('publish.ownSettings'))
    const named = names.slice(0, MOST_NAMED)
    const more = names.length - named.length
    if (more > 0) named.push(words('publish.ownMore', { count: more }))
    return words('publish.ownNote', { names: format.list(named) })
  }
}
