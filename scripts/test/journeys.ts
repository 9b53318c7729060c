import { passThrough } from './pass-through.ts'
import type { TestServer } from './test-server.ts'

export type JourneysOptions = {
  /** Undefined: Playwright's own. */
  chromium: string | undefined
  server: TestServer
  /** Parts of file names; empty: all. */
  filter: string[]
}

/** Runs the journeys against a running server. @returns how Playwright ended. */
export function runJourneys({ chromium, server, filter }: JourneysOptions): Promise<number> {
  return passThrough(
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'e2e/playwright.config.ts',
      ...filter,
    ],
    {
      E2E_ADDRESS: server.address,
      E2E_OWNER_PASSWORD: server.ownerPassword,
      E2E_DATA: server.dataFolder,
      ...(chromium && { CHROMIUM_PATH: chromium }),
    },
  )
}
