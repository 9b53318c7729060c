import { randomInt } from 'node:crypto'

/** Letters that look and sound like no other. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz'
const GROUPS = 4
const GROUP_LENGTH = 4

/** A random password of about 72 bits that can be read out over the telephone: `abcd-efgh-jkmn-pqrs`. */
export function newOneTimePassword(): string {
  return Array.from({ length: GROUPS }, group).join('-')
}

function group(): string {
  return Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
