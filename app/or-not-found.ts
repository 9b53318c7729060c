import { Refusal } from '#lib/errors.ts'

/**
 * What a verb answers, for a page: a record that is missing or another workspace's becomes the page that says so.
 * @param notFound Next's own, handed in: it never returns.
 */
export async function orNotFound<Value>(
  found: Promise<Value>,
  notFound: () => never,
): Promise<Value> {
  try {
    return await found
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-found') notFound()
    throw error
  }
}
