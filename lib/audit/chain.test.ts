import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, type Json, storableObject } from './canonical-json.ts'
import {
  type AuditLink,
  FIRST_PREVIOUS_HASH,
  followChain,
  type SealedLink,
  sealOf,
} from './chain.ts'

const START = { seq: 0, hash: FIRST_PREVIOUS_HASH }

test('a changed link is found where it is', () => {
  const links = chainOf(5)
  const altered = links.map((link) =>
    link.seq === 3 ? { ...link, detail: { role: 'owner' } } : link,
  )

  expect(followChain(START, altered)).toEqual({ ok: false, broken: { seq: 3, why: 'changed' } })
})

test('a changed link with its own hash made again is found at the next one', () => {
  const links = chainOf(5)
  const altered = links.map((link) => (link.seq === 3 ? seal({ ...link, subject: 'other' }) : link))

  expect(followChain(START, altered)).toEqual({ ok: false, broken: { seq: 4, why: 'moved' } })
})

test('a removed link leaves a gap', () => {
  const altered = chainOf(5).filter((link) => link.seq !== 2)

  expect(followChain(START, altered)).toEqual({ ok: false, broken: { seq: 2, why: 'missing' } })
})

test('an untouched chain is good, in one go or in parts', () => {
  const links = chainOf(5)
  const half = followChain(START, links.slice(0, 2))
  if (!half.ok) throw new Error('the first half should be good')

  expect(followChain(half.end, links.slice(2))).toEqual(followChain(START, links))
  expect(followChain(START, links)).toMatchObject({ ok: true, end: { seq: 5 } })
})

test('the same moment, person and action in another workspace seals differently', () => {
  const [link] = chainOf(1)
  if (!link) throw new Error('a chain of one has a link')

  expect(sealOf({ ...link, workspaceId: 'w2' })).not.toBe(link.hash)
})

test('the order of keys does not matter, and the value does', () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: 'x' }] })).toBe('{"a":[{"c":"x","d":null}],"b":1}')
  expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }))
  expect(canonicalJson({ a: '1' })).not.toBe(canonicalJson({ a: 1 }))
})

test('what is stored has one canonical text, also after JSON wrote and read it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (raw) => {
      const kept = storableObject({ value: copy(raw) })
      expect(canonicalJson(copy(kept))).toBe(canonicalJson(kept))
    }),
  )
})

test('texts that PostgreSQL refuses are made storable', () => {
  expect(storableObject({ 'a\u0000': 'x\u0000y\ud800' })).toEqual({ a: 'xy\ufffd' })
  expect(storableObject({ list: [Number.NaN, -0] })).toEqual({ list: [null, 0] })
})

function chainOf(length: number): SealedLink[] {
  const links: SealedLink[] = []
  for (let seq = 1; seq <= length; seq++) {
    links.push(
      seal({
        workspaceId: 'w1',
        seq,
        at: new Date(Date.UTC(2026, 2, 1, 9, seq)),
        actor: { kind: 'system', process: 'seed' },
        action: 'member.invited',
        subject: `m${seq}`,
        detail: { role: 'agent' },
        previousHash: links.at(-1)?.hash ?? FIRST_PREVIOUS_HASH,
      }),
    )
  }
  return links
}

function seal(link: AuditLink): SealedLink {
  return { ...link, hash: sealOf(link) }
}

function copy(value: unknown): Json {
  return JSON.parse(JSON.stringify(value))
}
