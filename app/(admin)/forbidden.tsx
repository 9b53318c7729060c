import { Lock } from 'lucide-react'
import { headers } from 'next/headers'
import { getFormatter, getTranslations } from 'next-intl/server'
import { PATH_HEADER } from '#app/request-headers.ts'
import { requireSession } from '#app/session.ts'
import { PageBody } from '#components/shell/page-body.tsx'
import { placeOf, placesFor } from '#components/shell/places.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { listMembers } from '#lib/access/list-members.ts'
import { type Permission, rolesWith } from '#lib/access/permissions.ts'

/** More names than this are no help. */
const MOST_NAMES = 4

/** In place of a page that this person may not see: who can. */
export default async function Forbidden() {
  const path = ((await headers()).get(PATH_HEADER) ?? '').replace(/[?#].*$/, '')
  const place = placeOf(path, placesFor('owner'))
  const [access, common, shell, format, names] = await Promise.all([
    getTranslations('access'),
    getTranslations('common'),
    getTranslations('shell'),
    getFormatter(),
    place ? whoHolds(place.permission) : [],
  ])
  return (
    <PageBody>
      <EmptyState
        icon={<Lock strokeWidth={1.75} />}
        title={shell('noPermission.title')}
        words={
          names.length > 0
            ? access('forbidden.ask', { names: format.list(names, { type: 'disjunction' }) })
            : common('refusals.forbidden')
        }
      />
    </PageBody>
  )
}

async function whoHolds(permission: Permission): Promise<string[]> {
  const { ctx } = await requireSession()
  const roles = rolesWith(permission)
  const members = await listMembers(ctx)
  return members
    .filter((member) => roles.includes(member.role))
    .slice(0, MOST_NAMES)
    .map((member) => member.name)
}
