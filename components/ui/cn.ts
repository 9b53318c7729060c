import { type ClassValue, clsx } from 'clsx'
import { extendTailwindMerge } from 'tailwind-merge'

/** Type sizes and radii of `app/globals.css` that Tailwind does not know by itself. */
const merge = extendTailwindMerge({
  extend: {
    theme: {
      text: ['table', 'step', 'caption', 'digits'],
      radius: ['chip', 'control', 'panel', 'card', 'dialog'],
      'font-weight': ['title'],
      shadow: ['float'],
    },
  },
})

/** Joins class names; of two that set the same property the later one wins. */
export function cn(...classes: ClassValue[]): string {
  return merge(clsx(classes))
}
