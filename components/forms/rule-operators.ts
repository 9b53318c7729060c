import type { FieldType } from '#lib/values/value.ts'

export type RuleOperator =
  | 'is-known'
  | 'is-unknown'
  | 'equals'
  | 'differs'
  | 'contains'
  | 'before'
  | 'after'
  | 'less'
  | 'more'

const KNOWING = ['is-known', 'is-unknown'] as const
const EQUAL = [...KNOWING, 'equals', 'differs'] as const

/** The comparisons that make sense for a type of value. */
export function operatorsFor(type: FieldType): readonly RuleOperator[] {
  switch (type) {
    case 'number':
      return [...EQUAL, 'less', 'more']
    case 'date':
    case 'time':
    case 'date-time':
      return [...EQUAL, 'before', 'after']
    case 'yes-no':
    case 'choice':
      return EQUAL
    case 'text':
    case 'person-name':
    case 'phone':
    case 'email':
    case 'code':
      return [...EQUAL, 'contains']
  }
}
