import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test.each([
  [['--template', 'nope'], 'There is no template nope'],
  [[], '--template support|appointments'],
  [['--flow', '/does/not/exist'], 'cannot be read'],
  [['--template', 'support', '--lang', 'fr'], '--lang takes es, en or pt'],
  [['--template', 'support', '--caller', '600'], '--caller takes a number'],
  [['--template', 'support', '--now', 'soon'], '--now takes an ISO time'],
])('%j is answered with what to do', async (args, message) => {
  await expect(readSettings(args)).rejects.toThrow(message)
})

test('a file that is not a flow says why', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'flow-'))
  const file = join(folder, 'flow.json')
  await writeFile(file, '{"format": 99}')
  await expect(readSettings(['--flow', file])).rejects.toThrow(/is not a flow: .+/)
})
