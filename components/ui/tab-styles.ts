/** The look of one tab; also for links that switch the page under the same row. */
export const tabStyles =
  '-mb-px flex h-10 items-center gap-1.5 whitespace-nowrap border-transparent border-b-2 px-1 font-semibold text-ink-2 text-sm no-underline transition-colors hover:text-ink aria-[current=page]:border-brand aria-[current=page]:text-ink data-active:border-brand data-active:text-ink'
