import { getTranslations } from 'next-intl/server'
import { ROLES } from '#lib/access/roles.ts'

/** What each role may do, in words. */
export async function RolesExplained() {
  const [words, shell] = await Promise.all([getTranslations('team'), getTranslations('shell')])
  return (
    <section aria-labelledby="roles" className="mt-4">
      <h2 id="roles" className="font-title text-lg">
        {words('explain.title')}
      </h2>
      <dl className="mt-2 grid max-w-200 grid-cols-[max-content_1fr] gap-x-6 gap-y-1.5 text-base">
        {ROLES.map((role) => (
          <div key={role} className="contents">
            <dt className="font-semibold">{shell(`roles.${role}`)}</dt>
            <dd className="text-ink-2">{words(`explain.${role}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
