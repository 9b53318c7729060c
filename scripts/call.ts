import { createInterface } from 'node:readline'
import { demoCatalogue } from '#lib/desk/catalogue.ts'
import { pretendDesk } from '#lib/desk/pretend-desk.ts'
import { compileFlow } from '#runtime/engine/compile-flow.ts'
import type { JournalEntry } from '#runtime/engine/journal.ts'
import { runCall } from '#runtime/engine/run-call.ts'
import { openTape } from '#runtime/engine/tape.ts'
import { callResult } from '#runtime/simulator/call-result.ts'
import { parseScriptLine } from '#runtime/simulator/parse-script-line.ts'
import { compileUnderstanding, embeddedUnderstanding } from '#runtime/understanding/embedded.ts'
import { readSettings, UsageError } from './call/settings.ts'

async function main(): Promise<void> {
  const settings = await readSettings(process.argv.slice(2))
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
