/** Types of queries; code outside `lib/db` never imports the generated client. */
export type { Prisma } from '#prisma/generated/client.ts'
