'use server'

import { type Answer, answer } from '#app/answer.ts'
import { ctxOrRefusal } from '#app/session.ts'
import { type ChainVerdict, verifyAuditChain } from '#lib/audit/verify-audit-chain.ts'

/** Reads the whole history of the workspace and says whether it is as it was written. */
export async function verifyChain(): Promise<Answer<ChainVerdict>> {
  return answer(async () => verifyAuditChain(await ctxOrRefusal()))
}
