import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { demoCatalogue } from '#lib/desk/catalogue.ts'
import { pretendDesk } from '#lib/desk/pretend-desk.ts'
import { type Language, language as languageSchema } from '#lib/language.ts'
import { compileFlow } from '#runtime/engine/compile-flow.ts'
import type { JournalEntry } from '#runtime/engine/journal.ts'
import { runCall } from '#runtime/engine/run-call.ts'
import { openTape } from '#runtime/engine/tape.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { readFlow } from '#runtime/graph/read-flow.ts'
import { callResult } from '#runtime/simulator/call-result.ts'
import { parseScriptLine } from '#runtime/simulator/parse-script-line.ts'
import { templateById } from '#runtime/templates/templates.ts'
import { compileUnderstanding, embeddedUnderstanding } from '#runtime/understanding/embedded.ts'

const USAGE = `Plays a call script against a flow, one utterance a line from standard input.

  npm run -s call -- --template support|appointments | --flow FILE
                     [--lang es|en|pt] [--now ISO] [--caller E164] [--json]

Lines: words, <silence>, <dtmf 12#>, <hangup>. The end of the input is a hang-up.`

/** Seconds between two lines of a script when --now fixes the clock, so that the same script gives the same journal. */
const SCRIPT_PACE_MS = 5000

class UsageError extends Error {}

type Settings = {
  flow: FlowDocument
  language: Language
  caller: string | null
  now: () => string
  json: boolean
}

async function readSettings(): Promise<Settings> {
  const { values } = parseArgs({
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
  const read = readFlow(text)
  if (!read.ok) throw new UsageError(`${values.flow} is not a flow: ${read.message}`)
  return read.document
}

function clockFrom(fixed: string | undefined): () => string {
  if (fixed === undefined) return () => new Date().toISOString()
  const start = Date.parse(fixed)
  if (Number.isNaN(start)) throw new UsageError(`--now takes an ISO time, not ${fixed}`)
  let steps = 0
  return () => new Date(start + SCRIPT_PACE_MS * steps++).toISOString()
}

async function main(): Promise<void> {
  const settings = await readSettings()
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
  const journal: JournalEntry[] = []
  let at = settings.now()

  const tape = openTape(
    [],
    async () => {},
    (entry) => {
      journal.push(entry)
      show(entry, settings.json)
    },
  )

  async function listen() {
    for (;;) {
      const { value, done } = await lines.next()
      if (!done && value.startsWith('//')) continue
      const parsed = done
        ? { ok: true as const, input: { kind: 'hang-up' as const } }
        : parseScriptLine(value)
      if (!parsed.ok) {
        process.stderr.write(`${parsed.message}\n`)
        continue
      }
      at = settings.now()
      return { at, input: parsed.input, key: null }
    }
  }

  await runCall({
    flow: compileFlow({ versionId: 'script', checksum: 'script', document: settings.flow }),
    understanding: embeddedUnderstanding(compileUnderstanding(settings.flow)),
    desk: pretendDesk({ catalogue: demoCatalogue }),
    tape,
    now: () => at,
    start: () => ({
      kind: 'started',
      at,
      callId: 'script',
      versionId: 'script',
      checksum: 'script',
      language: settings.language,
      timeZone: 'Europe/Madrid',
      country: 'ES',
      caller: settings.caller,
      medium: 'script',
    }),
    line: { speak: () => {}, listen },
  })
  const result = callResult(journal)
  process.stdout.write(settings.json ? `${JSON.stringify(result)}\n` : `\n${summary(result)}\n`)
  process.exit(0)
}

function show(entry: JournalEntry, json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(entry)}\n`)
    return
  }
  if (entry.kind === 'say') process.stdout.write(`bot     ${entry.text}\n`)
  if (entry.kind === 'heard') {
    const { input } = entry
    const said =
      input.kind === 'words' ? input.text : input.kind === 'keys' ? input.keys : input.kind
    process.stdout.write(`caller  ${said}\n`)
  }
}

function summary(result: ReturnType<typeof callResult>): string {
  const filed = [...result.tickets, ...result.appointments, ...result.tasks]
  const lines = filed.flatMap(({ reference, fields }) => [
    `${reference}`,
    ...Object.values(fields).map(
      (field) => `  ${field.label}: ${field.display || '(not given)'} [${field.status}]`,
    ),
  ])
  return [`result  ${result.outcome} (${result.reason})`, ...lines].join('\n')
}

main().catch((error: unknown) => {
  const usage = error instanceof UsageError || (error instanceof Error && 'code' in error)
  process.stderr.write(`${usage && error instanceof Error ? error.message : String(error)}\n`)
  process.exit(usage ? 2 : 1)
})
