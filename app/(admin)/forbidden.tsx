import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { PATH_HEADER } from '#app/request-headers.ts'
import { NoPermission } from '#components/shell/no-permission.tsx'
import { PageBody } from '#components/shell/page-body.tsx'
import { placeOf, placesFor } from '#components/shell/places.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'

/** In place of a page that this person may not see. */
export default async function Forbidden() {
  const path = ((await headers()).get(PATH_HEADER) ?? '').replace(/[?#].*$/, '')
  const place = placeOf(path, placesFor('owner'))
  if (place) {
    return (
      <PageBody>
        <NoPermission permission={place.permission} />
      </PageBody>
    )
  }
  const [common, shell] = await Promise.all([getTranslations('common'), getTranslations('shell')])
  return (
    <PageBody>
      <EmptyState title={shell('noPermission.title')} words={common('refusals.forbidden')} />
    </PageBody>
  )
}
