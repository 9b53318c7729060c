import { Toast } from '@base-ui/react/toast'

/** One page has one pile of toasts; `Toaster` shows it. */
export const toasts = Toast.createToastManager()

export type ToastMore = {
  /** A second line: what still holds, what follows. */
  description?: string
  /** A way back or onwards, as a link's words. */
  action?: { label: string; onClick: () => void }
}

/**
 * Says what was done, for a few seconds. An error that needs action is never a toast: it belongs where the action is.
 * Screen readers are told politely.
 */
export const toast = {
  success: (title: string, more?: ToastMore) => show('success', title, more),
  info: (title: string, more?: ToastMore) => show('info', title, more),
  warning: (title: string, more?: ToastMore) => show('warning', title, more),
}

function show(type: 'success' | 'info' | 'warning', title: string, more: ToastMore = {}): string {
  return toasts.add({
    type,
    title,
    timeout: 6_000,
    ...(more.description !== undefined && { description: more.description }),
    ...(more.action && {
      actionProps: { children: more.action.label, onClick: more.action.onClick },
    }),
  })
}
