import { loadCall } from '#lib/calls/load-call.ts'
import type { Language } from '#lib/language.ts'
import { journalFrom } from './serve-turn.ts'
import { type Transcript, transcriptOf } from './transcript.ts'

export type ServedTranscript = Transcript & {
  callId: string
  language: Language
  /** ISO instant. */
  startedAt: string
}

/**
 * A call so far, for the page that started it and was loaded again.
 * @throws Refusal not-found for a call that is not this caller's
 */
export async function serveTranscript(of: {
  slug: string
  callId: string
  token: string
}): Promise<ServedTranscript> {
  const call = await loadCall(of)
  const transcript = transcriptOf(journalFrom(call.entries))
  return {
    callId: call.id,
    language: call.language,
    startedAt: call.startedAt.toISOString(),
    ...transcript,
    ended: transcript.ended || call.endedAt !== null,
  }
}
