import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Language, language as languageSchema } from '#lib/language.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { readFlow } from '#runtime/graph/read-flow.ts'
import { templateById } from '#runtime/templates/templates.ts'

const USAGE = `Plays a call script against a flow, one utterance a line from standard input.

  npm run -s call -- --template support|appointments | --flow FILE
                     [--lang es|en|pt] [--now ISO] [--caller E164] [--json]

Lines: words, <silence>, <dtmf 12#>, <hangup>. The end of the input is a hang-up.`

/** Seconds between two lines of a script when --now fixes the clock, so that the same script gives the same journal. */
const SCRIPT_PACE_MS = 5000

/** The words of the command are off; the message says which and what to write instead. */
export class UsageError extends Error {}

export type CallSettings = {
  flow: FlowDocument
  language: Language
  caller: string | null
  now: () => string
  json: boolean
}

/** Reads the words of the command. @throws UsageError */
export async function readSettings(args: string[]): Promise<CallSettings> {
  const { values } = parseArgs({
    args,
    options: {
      template: { type: 'string' },
      flow: { type: 'string' },
      lang: { type: 'string' },
      now: { type: 'string' },
      caller: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) throw new UsageError(USAGE)
  const flow = await readDocument(values)
  const language = languageSchema.safeParse(values.lang ?? flow.settings.defaultLanguage)
  if (!language.success) throw new UsageError(`--lang takes es, en or pt, not ${values.lang}`)
  if (values.caller && !/^\+[1-9]\d{5,14}$/.test(values.caller)) {
    throw new UsageError(`--caller takes a number such as +34600111222, not ${values.caller}`)
  }
  return {
    flow,
    language: language.data,
    caller: values.caller ?? null,
    now: clockFrom(values.now),
    json: values.json,
  }
}

async function readDocument(values: { template?: string; flow?: string }): Promise<FlowDocument> {
  if (values.template && !values.flow) {
    const template = templateById(values.template)
    if (!template) throw new UsageError(`There is no template ${values.template}.\n\n${USAGE}`)
    return template.document
  }
  if (!values.flow || values.template) throw new UsageError(USAGE)
  const text = await readFile(values.flow, 'utf8').catch(() => {
    throw new UsageError(`${values.flow} cannot be read`)
  })
  const read = readFlow(jsonIn(text, values.flow))
  if (!read.ok) throw new UsageError(`${values.flow} is not a flow: ${read.message}`)
  return read.document
}

function jsonIn(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`${file} is not JSON`)
  }
}

function clockFrom(fixed: string | undefined): () => string {
  if (fixed === undefined) return () => new Date().toISOString()
  const start = Date.parse(fixed)
  if (Number.isNaN(start)) throw new UsageError(`--now takes an ISO time, not ${fixed}`)
  let steps = 0
  return () => new Date(start + SCRIPT_PACE_MS * steps++).toISOString()
}
