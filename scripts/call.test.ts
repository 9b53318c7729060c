import { spawn } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { templateById } from '#runtime/templates/templates.ts'

const NOW = ['--now', '2026-11-23T10:00:00+01:00']

function call(...args: string[]) {
  const child = spawn(process.execPath, ['scripts/call.ts', ...args])
  const code = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { child, code }
}

async function entriesOf(script: string, ...args: string[]) {
  const { child, code } = call('--json', ...args)
  child.stdin.end(script)
  const entries: Record<string, unknown>[] = []
  for await (const line of createInterface({ input: child.stdout })) entries.push(JSON.parse(line))
  return { entries, code: await code }
}

test('the end of the input is a hang-up, and the last line is the result', async () => {
  const { entries, code } = await entriesOf('', '--template', 'support', ...NOW)
  expect(code).toBe(0)
  expect(entries.at(-2)).toEqual({ kind: 'ended', reason: 'caller-hung-up' })
  expect(entries.at(-1)).toMatchObject({ kind: 'result', outcome: 'abandoned', tickets: [] })
})

test('a flow from a file is played like a template, and the same script gives the same journal', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'flow-'))
  const file = join(folder, 'flow.json')
  await writeFile(file, JSON.stringify(templateById('support')?.document))
  const script = 'no me anda internet\n<silence>\n<dtmf 1#>\n<hangup>\n'
  const once = await entriesOf(script, '--flow', file, ...NOW)
  const again = await entriesOf(script, '--template', 'support', ...NOW)
  expect(once.entries).toEqual(again.entries)
})

test('another program can converse: each entry arrives before the next line is asked for', async () => {
  const { child, code } = call('--json', '--template', 'support', ...NOW)
  const answers = [
    'no me anda internet desde ayer, soy Ana Ruiz, mi teléfono es 600 11 12 22',
    'a todos',
    'sí',
  ]
  let last: Record<string, unknown> = {}
  for await (const line of createInterface({ input: child.stdout })) {
    last = JSON.parse(line)
    if (last.kind === 'listening') child.stdin.write(`${answers.shift() ?? '<hangup>'}\n`)
  }
  expect(await code).toBe(0)
  expect(last).toMatchObject({
    kind: 'result',
    outcome: 'ticket',
    tickets: [{ fields: { phone: { value: '+34600111222', status: 'confirmed' } } }],
  })
})
