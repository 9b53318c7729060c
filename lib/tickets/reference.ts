/** What a reference names: `ticket` also stands for tasks of the team. The letters sound alike in es, en and pt. */
export const REFERENCE_LETTERS = { ticket: 'T', appointment: 'C' } as const
export type ReferenceKind = keyof typeof REFERENCE_LETTERS

/**
 * A reference that can be spoken and typed: a letter, and a number whose last digit checks the rest. One wrong digit,
 * two neighbours swapped or the other letter never give another valid reference.
 * @param number the workspace's count, a whole number from 1.
 */
export function speakableReference(kind: ReferenceKind, number: number): string {
  return `${REFERENCE_LETTERS[kind]}-${number}${checkDigit(kind, String(number))}`
}

/**
 * The reference in what a person typed or a page pasted: any case, with or without the letter, spaces, dots or dashes
 * between the digits. Null when there is none or its check digit is wrong. Without a letter it is a ticket's.
 */
export function readReference(text: string): { kind: ReferenceKind; reference: string } | null {
  const [, letter, number] = WRITTEN.exec(text) ?? []
  if (number === undefined) return null
  const digits = number.replace(/\D/g, '')
  const kind: ReferenceKind = letter?.toUpperCase() === 'C' ? 'appointment' : 'ticket'
  if (checkDigit(kind, digits.slice(0, -1)) !== digits.at(-1)) return null
  return { kind, reference: `${REFERENCE_LETTERS[kind]}-${digits}` }
}

/** A letter of ours if there is one, then digits, neither of them part of a longer word. */
const WRITTEN = /(?<![\p{L}\d])(?:([TC])[\s.\-–—#]*)?(\d(?:[\s.\-–—]*\d){1,11})(?![\p{L}\d])/iu

/** A totally anti-symmetric quasigroup of order 10: H. Michael Damm, doctoral thesis, Marburg 2004. */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const

const LETTER_DIGIT: Record<ReferenceKind, string> = { ticket: '1', appointment: '2' }

function checkDigit(kind: ReferenceKind, digits: string): string {
  return [...LETTER_DIGIT[kind], ...digits].reduce(
    (interim, digit) => DAMM[Number(interim)]?.[Number(digit)] ?? interim,
    '0',
  )
}
