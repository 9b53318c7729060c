import { cva, type VariantProps } from 'class-variance-authority'

/** The look of a button; also for links that act like one (`<Link className={buttonStyles({ variant })}>`). */
export const buttonStyles = cva(
  'inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-control border font-semibold no-underline transition-[background-color,border-color,color,translate] active:translate-y-px disabled:pointer-events-none data-disabled:cursor-default data-disabled:active:translate-y-0 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary:
          'border-transparent bg-brand text-on-brand hover:bg-brand-hover data-disabled:bg-brand/45 disabled:bg-brand/45',
        outline:
          'border-line-strong bg-raised text-ink hover:bg-hover data-disabled:border-line data-disabled:text-ink-3 disabled:border-line disabled:text-ink-3',
        ghost:
          'border-transparent bg-transparent text-ink-2 hover:bg-hover hover:text-ink data-disabled:text-ink-3 disabled:text-ink-3',
        'danger-outline':
          'border-danger bg-raised text-danger hover:bg-danger-soft data-disabled:opacity-60 disabled:opacity-60',
      },
      size: {
        28: 'h-7 px-2.5 text-sm [&_svg]:size-3.5',
        32: 'h-8 px-3 text-sm [&_svg]:size-4',
        44: 'h-11 px-4 text-base [&_svg]:size-5',
      },
    },
    defaultVariants: { variant: 'outline', size: 32 },
  },
)

export type ButtonLook = VariantProps<typeof buttonStyles>
