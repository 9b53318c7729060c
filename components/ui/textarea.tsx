import { Field } from '@base-ui/react/field'
import type { ComponentProps } from 'react'
import { cn } from './cn.ts'
import { controlStyles } from './control-styles.ts'

export type TextareaProps = ComponentProps<'textarea'>

/** Several lines of text; it grows with what is written, up to 14 lines. */
export function Textarea({ className, rows = 3, ...rest }: TextareaProps) {
  return (
    <Field.Control
      render={
        <textarea
          rows={rows}
          className={cn(
            controlStyles,
            'field-sizing-content block max-h-76 min-h-16 resize-y py-1.5 leading-5',
            className,
          )}
          {...rest}
        />
      }
    />
  )
}
