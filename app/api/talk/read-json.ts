import { Problem } from './problem.ts'

/** A turn is a sentence; nothing a caller sends needs more. */
const MOST_BODY_BYTES = 8 * 1024

/**
 * The JSON value of a request's body. Stops reading as soon as the body is too large, whatever its header claims.
 * @throws Problem not-json, too-large or bad-json
 */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new Problem('not-json')
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BODY_BYTES) {
    throw new Problem('too-large')
  }
  const bytes = await readBytes(request)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Problem('bad-json')
  }
}

async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const reader = request.body?.getReader()
  if (!reader) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.byteLength
    if (length > MOST_BODY_BYTES) {
      await reader.cancel()
      throw new Problem('too-large')
    }
    chunks.push(value)
  }
  return join(chunks, length)
}

function join(chunks: Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}
