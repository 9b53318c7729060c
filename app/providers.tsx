'use client'

import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ThemeProvider } from 'next-themes'
import { type ReactNode, useState } from 'react'

export type ProvidersProps = {
  /** Of this response's content security policy: the theme's first script carries it. */
  nonce: string | undefined
  children: ReactNode
}

/** What every page stands in: theme, requests, tooltips. */
export function Providers({ nonce, children }: ProvidersProps) {
  const [queries] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: 1 } } }),
  )
  return (
    <CSPProvider nonce={nonce}>
      <ThemeProvider
        attribute="class"
        defaultTheme="system"
        enableSystem
        disableTransitionOnChange
        {...(nonce === undefined ? {} : { nonce })}
      >
        <QueryClientProvider client={queries}>
          <Tooltip.Provider>{children}</Tooltip.Provider>
        </QueryClientProvider>
      </ThemeProvider>
    </CSPProvider>
  )
}
