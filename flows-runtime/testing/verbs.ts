import { globSync, readFileSync } from 'node:fs'

export type FoundVerb = {
  /** Its folder and its name, since two areas may use one word: `calls/loadVersion`. */
  name: string
  file: string
  /** The permission that its first statement asks for, as the source has it; undefined when that is something else. */
  asks: string | undefined
}

/** Exported functions that take a context first and are no verbs, each with the reason. */
export const NOT_VERBS: Record<string, string> = {
  'access/allow': 'it is the question itself',
  'access/may': 'it is the question itself',
  'access/ownersOnly': 'compares roles; reads and writes nothing',
  'publishing/actingUser': 'reads who acts off the context and nothing else',
  'simulator/hangUpAbandoned': 'only makes the function that asks, through loadAbandonedCall',
}

const PLACES = ['lib/**/*.ts', 'flows-runtime/**/*.ts']
const NO_PART_OF_THE_PRODUCT = /\.test\.ts$|\/testing\//

const SIGNATURE =
  /^export (?:async )?(?:function (\w+)(?:<[^(]*>)?|const (\w+) = (?:async )?)\(\s*(?:\w+|\{[^}]*\}): (?:Ctx\b|Pick<Ctx, 'actor'>)/gm

/** Every exported function of the product whose first argument says where and as whom it works. */
export function contextFunctions(): FoundVerb[] {
  return globSync(PLACES)
    .filter((file) => !NO_PART_OF_THE_PRODUCT.test(file))
    .toSorted()
    .flatMap((file) => functionsIn(file, readFileSync(file, 'utf8')))
}

/** The same without those that are no verbs. */
export function everyVerb(): FoundVerb[] {
  return contextFunctions().filter(({ name }) => !(name in NOT_VERBS))
}

/** The functions of one source file that take a context first. */
export function functionsIn(file: string, source: string): FoundVerb[] {
  const folder = file.split('/').at(-2) ?? ''
  return [...source.matchAll(SIGNATURE)].map((match) => ({
    name: `${folder}/${match[1] ?? match[2]}`,
    file,
    asks: askedFirst(source.slice(match.index)),
  }))
}

const BODY = /^(?:export |\)).*\{\n+\s*(.*)$/m
const ASKS = /^allow\((?:ctx|\{[^}]*\}), '([\w:-]+)'\)$/

function askedFirst(source: string): string | undefined {
  const [, firstStatement = ''] = BODY.exec(source) ?? []
  return ASKS.exec(firstStatement)?.[1]
}
