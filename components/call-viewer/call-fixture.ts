import type { JournalEntry } from '#runtime/engine/journal.ts'
import type { Interpretation } from '#runtime/understanding/interpretation.ts'

const nothing: Interpretation = {
  act: 'answer',
  intent: null,
  runnersUp: [],
  values: [],
  option: null,
  partOfDay: null,
  disputed: [],
  outOfScope: 0,
}

const FIRST = 'no me anda internet desde ayer, soy Ana Ruiz, mi teléfono es 600 11 12 22'

/** A call that says much at once, corrects its phone number, confirms and gets a ticket. */
export const correctedCall: JournalEntry[] = [
  {
    kind: 'started',
    at: '2026-11-24T11:02:00.000Z',
    callId: 'c1',
    versionId: 'v1',
    checksum: 'x',
    language: 'es',
    timeZone: 'Europe/Madrid',
    country: 'ES',
    caller: null,
    medium: 'text',
  },
  { kind: 'entered', node: 'reason', type: 'ask-intent', visit: 1 },
  { kind: 'say', node: 'reason', text: '¿En qué te ayudo?' },
  heard(1, '2026-11-24T11:02:06.000Z', FIRST),
  {
    kind: 'understood',
    turn: 1,
    interpretation: { ...nothing, intent: { id: 'incident', confidence: 0.96 } },
  },
  words('name', 'Ana Ruiz', 1, 'Ana Ruiz'),
  words('phone', '600 11 12 22', 1, '600 11 12 22'),
  { kind: 'left', node: 'reason', outcome: 'to:incident' },
  { kind: 'entered', node: 'summary', type: 'confirm', visit: 1 },
  { kind: 'say', node: 'summary', text: 'Te leo lo que tengo. ¿Está bien?' },
  heard(2, '2026-11-24T11:02:26.000Z', 'no, el teléfono termina en 23'),
  { kind: 'understood', turn: 2, interpretation: { ...nothing, act: 'correct' } },
  { ...words('phone', '600 11 12 23', 2, '23'), replaces: '600 11 12 22' },
  { kind: 'say', node: 'summary', text: 'Cambiado. ¿Ahora está bien?' },
  heard(3, '2026-11-24T11:02:38.000Z', 'sí'),
  { kind: 'understood', turn: 3, interpretation: { ...nothing, act: 'yes' } },
  { ...words('name', 'Ana Ruiz', 1, 'Ana Ruiz'), status: 'confirmed' },
  { ...words('phone', '600 11 12 23', 2, '23'), status: 'confirmed' },
  { kind: 'left', node: 'summary', outcome: 'confirmed' },
  { kind: 'entered', node: 'ticket', type: 'create-ticket', visit: 1 },
  {
    kind: 'receipt',
    at: '2026-11-24T11:02:44.000Z',
    effectKey: 'c1:ticket:1:open-ticket:1',
    action: 'open-ticket',
    receipt: { kind: 'delivered', reference: 'AV-4711', number: '20931', system: 'Centralita' },
  },
  { kind: 'say', node: 'ticket', text: 'Listo, Ana. Tu aviso es el 20931.' },
  { kind: 'ended', reason: 'bot-hung-up' },
]

export function heard(turn: number, at: string, text: string): JournalEntry {
  return { kind: 'heard', at, turn, input: { kind: 'words', text }, key: null }
}

function words(
  field: string,
  display: string,
  turn: number,
  said: string,
): Extract<JournalEntry, { kind: 'value' }> {
  const start = turn === 1 ? FIRST.indexOf(said) : 'no, el teléfono termina en 23'.indexOf(said)
  const source = { kind: 'words' as const, turn, words: said, start, end: start + said.length }
  return {
    kind: 'value',
    field,
    value: display,
    display,
    status: 'pending',
    source,
    replaces: null,
  }
}
