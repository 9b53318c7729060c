import type { CallerInput } from '#runtime/engine/journal.ts'

/** What one line of a call script means, or why it means nothing. */
export type ScriptLine = { ok: true; input: CallerInput } | { ok: false; message: string }

/** Reads one line of a call script: an utterance, or `<silence>`, `<dtmf 12#>`, `<hangup>`. */
export function parseScriptLine(line: string): ScriptLine {
  const text = line.trim()
  if (text === '' || text === '<silence>') return { ok: true, input: { kind: 'silence' } }
  if (text === '<hangup>') return { ok: true, input: { kind: 'hang-up' } }
  const keys = /^<dtmf ([0-9*#]{1,40})>$/.exec(text)?.[1]
  if (keys) return { ok: true, input: { kind: 'keys', keys } }
  if (/^<.*>$/.test(text)) {
    return {
      ok: false,
      message: `${text} is not a line of a call script: use words, <silence>, <dtmf 12#> or <hangup>`,
    }
  }
  if (text.length > 2000) return { ok: false, message: 'An utterance has at most 2000 characters' }
  return { ok: true, input: { kind: 'words', text } }
}
