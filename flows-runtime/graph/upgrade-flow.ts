/** The format that this version writes. */
const FLOW_FORMAT = 1

type Upgrade = { ok: true; document: unknown } | { ok: false; message: string }

/** From each older format to the next one: `upgrades[1]` would make a format 2 of a format 1. */
const upgrades: Record<number, (document: object) => object> = {}

/** Brings a document of any earlier format to today's, step by step. The result still has to be parsed. */
export function upgradeFlow(input: unknown): Upgrade {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, message: 'A flow is an object.' }
  }
  let document: object = input
  for (let format = formatOf(document); format !== FLOW_FORMAT; format = formatOf(document)) {
    const upgrade = format === undefined ? undefined : upgrades[format]
    if (!upgrade) return { ok: false, message: unknownFormat(format) }
    document = upgrade(document)
  }
  return { ok: true, document }
}

function formatOf(document: object): number | undefined {
  return 'format' in document && typeof document.format === 'number' ? document.format : undefined
}

function unknownFormat(format: number | undefined): string {
  return format === undefined
    ? `flow.format is missing. This version reads format ${FLOW_FORMAT}.`
    : `flow.format ${format} is not known here. This version reads format ${FLOW_FORMAT}.`
}
