import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'app/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'flows-runtime/**/*.test.{ts,tsx}',
      'lib/**/*.test.ts',
      'prisma/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    env: { TZ: 'UTC', NODE_ENV: 'test', LOG_LEVEL: 'silent' },
    globalSetup: ['lib/db/testing/global-setup.ts'],
    setupFiles: ['lib/testing/fail-on-console-error.ts'],
    restoreMocks: true,
    unstubEnvs: true,
    testTimeout: 15_000,
  },
})
