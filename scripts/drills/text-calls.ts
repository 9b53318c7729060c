import { z } from 'zod'

/**
 * Plays one whole text call to its ticket.
 * @returns the reference that the caller was given
 * @throws Error when the call brings anything but exactly one ticket
 */
export async function textCall(address: TalkAddress): Promise<string> {
  const call = await openCall(address)
  const references: string[] = []
  for (const [index, text] of SUPPORT_SCRIPT.entries()) {
    const { receipts } = await call.turn(`turn-${index}`, { text })
    references.push(...ticketsIn(receipts))
  }
  const [reference] = references
  if (reference === undefined || references.length > 1) {
    throw new Error(`A call brought ${references.length} tickets instead of 1.`)
  }
  return reference
}

/** What a caller of the support template says until there is a ticket, one correction included. */
export const SUPPORT_SCRIPT = [
  'no me anda internet desde ayer, soy Ana Ruiz, mi teléfono es 600 11 12 22',
  'solo a mí',
  'no, el teléfono termina en 23',
  'sí',
] as const

/** The references of the tickets among these receipts. */
export function ticketsIn(receipts: Answered['receipts']): string[] {
  return receipts.filter(({ kind }) => kind === 'ticket').map(({ reference }) => reference)
}

/** Where calls go. */
export type TalkAddress = { url: string; slug: string }

const receipt = z.object({ kind: z.string(), reference: z.string() })
const answered = z.object({
  say: z.array(z.string()),
  ended: z.boolean(),
  receipts: z.array(receipt),
})
const started = answered.extend({ callId: z.string(), token: z.string() })

export type Answered = z.infer<typeof answered>

/** A call in progress, as a program holds it. */
export type OpenCall = {
  callId: string
  /** One turn; the same key may be sent again. */
  turn(key: string, body: { text: string } | { hangUp: true }): Promise<Answered>
}

/** Starts a text call over HTTP. @throws Error with the status and the problem's title */
export async function openCall({ url, slug }: TalkAddress): Promise<OpenCall> {
  const calls = `${url}/api/talk/${encodeURIComponent(slug)}/calls`
  const { callId, token } = started.parse(await post(calls, {}, { language: 'es' }))
  return {
    callId,
    async turn(key, body) {
      const headers = { authorization: `Bearer ${token}`, 'idempotency-key': key }
      return answered.parse(await post(`${calls}/${callId}/turns`, headers, body))
    },
  }
}

async function post(url: string, headers: Record<string, string>, body: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (response.ok) return response.json()
  const problem = z.object({ title: z.string() }).safeParse(await response.json().catch(() => null))
  throw new Error(`${response.status} ${problem.data?.title ?? response.statusText}`)
}
