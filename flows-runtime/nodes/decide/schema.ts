import { z } from 'zod'
import { defineNode, localized } from '../node-schema.ts'

export const OPERATORS = [
  'is-known',
  'is-unknown',
  'equals',
  'differs',
  'contains',
  'before',
  'after',
  'less',
  'more',
] as const

/** One comparison of a known field. `value` is ignored by is-known and is-unknown. */
export const condition = z.object({
  field: z.string().min(1),
  operator: z.enum(OPERATORS),
  value: z.union([z.string().max(200), z.number(), z.boolean()]),
})
export type Condition = z.infer<typeof condition>

/** Rules over known values, tried from the top; the first that holds leads the way. */
export const schema = defineNode({
  type: 'decide',
  version: 1,
  group: 'decide',
  data: z.object({
    rules: z
      .array(
        z.object({
          id: z.string().regex(/^[a-z][a-zA-Z0-9_-]{0,39}$/),
          label: localized,
          match: z.enum(['all', 'any']),
          conditions: z.array(condition).min(1).max(10),
        }),
      )
      .min(1)
      .max(10),
  }),
  blank: { rules: [] },
  outcomes: ['otherwise'],
  branches: (data) => data.rules.map((rule) => ({ outcome: `to:${rule.id}`, label: rule.label })),
  uses: (data) => ({
    reads: data.rules.flatMap((rule) =>
      rule.conditions.filter((each) => !each.operator.startsWith('is-')).map((each) => each.field),
    ),
    gives: [
      ...data.rules.map((rule) => ({ outcome: `to:${rule.id}`, fields: provenBy(rule) })),
      { outcome: 'otherwise', fields: data.rules.flatMap(provenWithout) },
    ],
  }),
})

type Rule = { match: 'all' | 'any'; conditions: Condition[] }

/** A comparison holds only for a known value; where any of several is enough, none is proven. */
function provenBy(rule: Rule): string[] {
  if (rule.match === 'any' && rule.conditions.length > 1) return []
  return rule.conditions.flatMap((each) => (each.operator === 'is-unknown' ? [] : [each.field]))
}

/** Where "is unknown" alone did not hold, the value is there. */
function provenWithout(rule: Rule): string[] {
  const [only, ...others] = rule.conditions
  return only && others.length === 0 && only.operator === 'is-unknown' ? [only.field] : []
}
