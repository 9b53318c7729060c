import type { z } from 'zod'
import { Refusal } from '#lib/errors.ts'

/**
 * Input as its schema has it.
 * @throws Refusal `invalid` for the first problem; `detail.field` is where, `detail.problem` is the schema's own word.
 */
export function parse<Shape extends z.ZodType>(shape: Shape, input: unknown): z.output<Shape> {
  const result = shape.safeParse(input)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const field = issue?.path.join('.') ?? ''
  const problem = issue?.message ?? ''
  throw new Refusal('invalid', `${field}: ${problem}`, { field, problem })
}
