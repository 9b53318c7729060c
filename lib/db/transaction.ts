import type { Prisma } from '#prisma/generated/client.ts'
import { db } from './client.ts'

/** The database inside one transaction. */
export type Tx = Prisma.TransactionClient

export type TransactionOptions = {
  /** Default: PostgreSQL's own, read committed. */
  isolation?: Prisma.TransactionIsolationLevel
  /** How long to wait for a free connection; default 5,000. */
  maxWaitMs?: number
  /** How long the work may take before it is rolled back; default 10,000. */
  timeoutMs?: number
}

/**
 * Runs `work` in one transaction: committed when it returns, rolled back when it throws, and what it threw is thrown on.
 */
export function inTransaction<Result>(
  work: (tx: Tx) => Promise<Result>,
  { isolation, maxWaitMs = 5_000, timeoutMs = 10_000 }: TransactionOptions = {},
): Promise<Result> {
  return db().$transaction(work, {
    maxWait: maxWaitMs,
    timeout: timeoutMs,
    ...(isolation && { isolationLevel: isolation }),
  })
}
