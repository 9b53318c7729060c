import { Prisma } from '#prisma/generated/client.ts'

/**
 * Whether a write failed because a row with the same unique values is there already.
 * @param target fields or name of the constraint meant; without it any unique constraint counts.
 */
export function isUniqueViolation(error: unknown, target?: string | string[]): boolean {
  if (!isKnownError(error)) return false
  const told = JSON.stringify(error.meta ?? {})
  const isUnique = error.code === 'P2002' || told.includes('"originalCode":"23505"')
  if (!isUnique) return false
  if (target === undefined) return true
  return [target].flat().every((name) => told.includes(name))
}

/**
 * Whether a write failed because it would occupy what is occupied: a professional's time.
 * @param constraint name of the exclusion constraint meant; without it any counts.
 */
export function isExclusionViolation(error: unknown, constraint?: string): boolean {
  if (!(error instanceof Error)) return false
  const told = `${error.message} ${isKnownError(error) ? JSON.stringify(error.meta ?? {}) : ''} ${causeOf(error)}`
  return told.includes('23P01') && (constraint === undefined || told.includes(constraint))
}

function isKnownError(error: unknown): error is Prisma.PrismaClientKnownRequestError {
  return error instanceof Prisma.PrismaClientKnownRequestError
}

function causeOf(error: Error): string {
  return JSON.stringify(error.cause ?? '')
}
