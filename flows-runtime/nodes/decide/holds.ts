import type { Scalar } from '#lib/values/value.ts'
import type { Condition } from './schema.ts'

/**
 * Whether a condition holds for what is known. Comparisons are on canonical values (ISO dates compare as text);
 * an unknown value satisfies only `is-unknown` and `differs`.
 */
export function holds(condition: Condition, known: Scalar | undefined): boolean {
  const { operator, value } = condition
  switch (operator) {
    case 'is-known':
      return known !== undefined
    case 'is-unknown':
      return known === undefined
    case 'equals':
      return known !== undefined && equal(known, value)
    case 'differs':
      return known === undefined || !equal(known, value)
    case 'contains':
      return known !== undefined && plain(known).includes(plain(value))
    case 'before':
      return known !== undefined && String(known) < String(value)
    case 'after':
      return known !== undefined && String(known) > String(value)
    case 'less':
      return known !== undefined && Number(known) < Number(value)
    case 'more':
      return known !== undefined && Number(known) > Number(value)
  }
}

function equal(known: Scalar, wanted: Scalar): boolean {
  return plain(known) === plain(wanted)
}

/** Lower case without accents: nobody who calls cares about either. */
function plain(value: Scalar): string {
  return String(value).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
