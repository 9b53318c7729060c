/** What floats over the page: menus, lists, popovers. */
export const popupStyles =
  'origin-(--transform-origin) rounded-panel border border-line bg-raised text-ink shadow-float outline-none transition-[opacity,scale] duration-180 ease-calm data-ending-style:scale-98 data-ending-style:opacity-0 data-ending-style:duration-120 data-starting-style:scale-98 data-starting-style:opacity-0'

/** One line of a menu or a list. */
export const itemStyles =
  'flex min-h-8 cursor-default select-none items-center gap-2 rounded-control px-2 py-1 text-ink text-sm no-underline outline-none data-disabled:text-ink-3 data-highlighted:bg-hover [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-3'
