import type { ReactNode } from 'react'

/** The parts of a step's form, one under the other. */
export function FormStack({ children }: { children: ReactNode }) {
  return <div className="flex flex-col gap-5">{children}</div>
}
