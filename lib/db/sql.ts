import { Prisma } from '#prisma/generated/client.ts'

/** A piece of SQL with its parameters, to be part of a larger statement. */
export type Sql = Prisma.Sql

/** Tag that makes such a piece; what is interpolated becomes a parameter, or is a piece itself. */
export const sql = Prisma.sql
