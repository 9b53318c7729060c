import { CalendarCheck, ListChecks } from 'lucide-react'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { MiniatureDrawing } from '#components/flow-list/miniature-drawing.tsx'
import { type Language, textIn } from '#lib/language.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { blankFlow } from '#runtime/templates/blank-flow.ts'
import type { FlowTemplate } from '#runtime/templates/flow-template.ts'
import { TEMPLATES } from '#runtime/templates/templates.ts'
import { NewFlowDialog, type TemplateChoice } from './new-flow-dialog.tsx'

export type TemplateGalleryProps = { templates: readonly TemplateChoice[]; language: Language }

/** Flows that work from the start, each with its own drawing, and an empty one. */
export function TemplateGallery({ templates, language }: TemplateGalleryProps) {
  const words = useTranslations('flows.gallery')
  return (
    <section>
      <header className="mb-3 flex flex-wrap items-baseline gap-x-3">
        <h2 className="font-title text-lg">{words('title')}</h2>
        <p className="text-base text-ink-2">{words('lead')}</p>
      </header>
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(17.5rem,1fr))] gap-4">
        {TEMPLATES.map((template) => (
          <TemplateCard key={template.id} template={template}>
            <NewFlowDialog
              templates={templates}
              templateId={template.id}
              language={language}
              look="card"
            />
          </TemplateCard>
        ))}
        <Card
          document={blankFlow([language], language)}
          name={words('blankName')}
          summary={words('blankSummary')}
        >
          <NewFlowDialog templates={templates} language={language} look="card" />
        </Card>
      </ul>
    </section>
  )
}

function TemplateCard({ template, children }: { template: FlowTemplate; children: ReactNode }) {
  const words = useTranslations('flows.gallery')
  const format = useFormatter()
  const language = useLocale()
  const asks = template.asks.map((ask) => lowered(textIn(ask, language)))
  return (
    <Card
      document={template.document}
      name={textIn(template.name, language)}
      summary={textIn(template.summary, language)}
      minutes={words('minutes', { count: template.minutes })}
      facts={[
        <span key="asks" className="flex gap-2">
          <ListChecks aria-hidden className="mt-0.5 size-3.5 shrink-0" strokeWidth={1.85} />
          {words('asks', { list: format.list(asks) })}
        </span>,
        <span key="creates" className="flex gap-2">
          <CalendarCheck aria-hidden className="mt-0.5 size-3.5 shrink-0" strokeWidth={1.85} />
          {words('creates', { what: lowered(textIn(template.creates, language)) })}
        </span>,
      ]}
    >
      {children}
    </Card>
  )
}

type CardProps = {
  document: FlowDocument
  name: string
  summary: string
  minutes?: string
  facts?: ReactNode[]
  children: ReactNode
}

function Card({ document, name, summary, minutes, facts, children }: CardProps) {
  return (
    <li className="panel relative flex flex-col overflow-hidden transition-colors hover:border-line-strong">
      <div className="border-line border-b">
        <MiniatureDrawing document={document} />
      </div>
      <div className="flex grow flex-col px-3.5 pt-3 pb-3.5">
        <h3 className="flex items-baseline justify-between gap-3 font-title text-lg">
          {name}
          {minutes ? <span className="font-normal text-ink-3 text-xs">{minutes}</span> : null}
        </h3>
        <p className="mt-0.5 text-ink-2 text-sm">{summary}</p>
        {facts ? (
          <div className="mt-2.5 flex flex-col gap-1 text-ink-3 text-sm">{facts}</div>
        ) : null}
        <div className="mt-auto pt-3">{children}</div>
      </div>
    </li>
  )
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
