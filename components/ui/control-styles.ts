/** What every box that takes text or a choice has in common. */
export const controlStyles =
  'w-full min-w-0 rounded-control border border-line-strong bg-raised px-2.5 text-base text-ink transition-[border-color,box-shadow] hover:border-ink-3 focus-visible:border-focus focus-visible:outline-2 focus-visible:outline-focus focus-visible:outline-offset-0 disabled:border-line disabled:bg-sunken disabled:text-ink-3 data-disabled:border-line data-disabled:bg-sunken data-disabled:text-ink-3 aria-invalid:border-danger data-invalid:border-danger'
