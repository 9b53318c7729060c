import type { ReactNode } from 'react'

export type PageHeaderProps = {
  title: ReactNode
  /** One line under the title: what this page is, with its facts. */
  lead?: ReactNode
  /** Where the page sits, above the title. */
  crumbs?: ReactNode
  /** Badges beside the title. */
  badges?: ReactNode
  /** Search and buttons, the filled one last. */
  actions?: ReactNode
}

/** The top of a page. */
export function PageHeader({ title, lead, crumbs, badges, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        {crumbs ? <div className="mb-0.5 text-ink-2 text-sm">{crumbs}</div> : null}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="font-title text-xl">{title}</h1>
          {badges}
        </div>
        {lead ? <p className="mt-1 max-w-[70ch] text-base text-ink-2">{lead}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  )
}
