import { createHash } from 'node:crypto'

/**
 * The name under which a connection keeps a statement, so that PostgreSQL reads and plans it once; '' for one that is not
 * kept. A statement is kept when it begins with the comment that asks for it: a short write on the way of every call,
 * found by key, whose best plan does not depend on its parameters or on how much the tables hold.
 */
export function statementName({ sql }: { sql: string }): string {
  return sql.trimStart().startsWith('/* prepared */')
    ? createHash('sha1').update(sql).digest('hex')
    : ''
}
