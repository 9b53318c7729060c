import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from './canonical-json.ts'

/** One link of a workspace's history, without the hash that seals it. */
export type AuditLink = {
  workspaceId: string
  /** 1 for the first of the workspace, then without gaps. */
  seq: number
  at: Date
  actor: Json
  action: string
  subject: string
  detail: Json
  previousHash: string
}

export type SealedLink = AuditLink & { hash: string }

/** What the first link of a workspace points back to. */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64)

/** SHA-256 (hex) over the canonical JSON of the link, previous hash included. */
export function sealOf(link: AuditLink): string {
  const { beforeHash, beforeSeq, rest } = sealedText(link)
  return createHash('sha256')
    .update(`${beforeHash}${link.previousHash}${beforeSeq}${link.seq}${rest}`)
    .digest('hex')
}

/**
 * What a seal is computed over: canonical JSON, cut where the previous hash and the number go, which only the database
 * knows when a link is written.
 */
export function sealedText(link: Omit<AuditLink, 'seq' | 'previousHash'>): {
  beforeHash: string
  beforeSeq: string
  rest: string
} {
  const { workspaceId, actor, action, subject, detail } = link
  const before = canonicalJson({ action, actor, at: link.at.toISOString(), detail })
  const after = canonicalJson({ subject, workspaceId })
  return {
    beforeHash: `${before.slice(0, -1)},"previousHash":"`,
    beforeSeq: '","seq":',
    rest: `,${after.slice(1)}`,
  }
}

/** The last link that was found good. */
export type ChainEnd = { seq: number; hash: string }

export type ChainBreak = { seq: number; why: 'missing' | 'moved' | 'changed' }

/**
 * Follows links, ordered by `seq`, from a good end. Answers the new end, or the first link that is absent, does not
 * point at the one before it, or was altered after it was written.
 */
export function followChain(
  from: ChainEnd,
  links: SealedLink[],
): { ok: true; end: ChainEnd } | { ok: false; broken: ChainBreak } {
  let end = from
  for (const link of links) {
    if (link.seq !== end.seq + 1) {
      return { ok: false, broken: { seq: end.seq + 1, why: 'missing' } }
    }
    if (link.previousHash !== end.hash)
      return { ok: false, broken: { seq: link.seq, why: 'moved' } }
    if (sealOf(link) !== link.hash) return { ok: false, broken: { seq: link.seq, why: 'changed' } }
    end = { seq: link.seq, hash: link.hash }
  }
  return { ok: true, end }
}
