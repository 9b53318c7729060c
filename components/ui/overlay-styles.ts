/** The veil behind dialogs and sheets. */
export const backdropStyles =
  'fixed inset-0 z-40 bg-scrim transition-opacity duration-240 ease-calm data-ending-style:opacity-0 data-ending-style:duration-180 data-starting-style:opacity-0'

/** The box of a dialog, centred, never taller than the window. */
export const dialogStyles =
  'fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 flex-col rounded-dialog border border-line bg-raised text-ink shadow-float outline-none transition-[opacity,scale] duration-240 ease-calm data-ending-style:scale-98 data-ending-style:opacity-0 data-ending-style:duration-180 data-starting-style:scale-98 data-starting-style:opacity-0'
