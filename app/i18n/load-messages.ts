import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '#lib/language.ts'
import type { Messages } from './messages.ts'

const file = z.record(z.string(), z.unknown())

/**
 * Every text of the screens in one language: one namespace for each file of `messages/<language>`, named like it.
 * @param folder where the languages' folders are.
 */
export async function loadMessages(
  language: Language,
  folder: string = join(/* turbopackIgnore: true */ process.cwd(), 'messages'),
): Promise<Messages> {
  const names = (await readdir(join(folder, language))).filter((name) => name.endsWith('.json'))
  const areas = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, language, name), 'utf8')
      return [name.replace(/\.json$/, ''), file.parse(JSON.parse(text))] as const
    }),
  )
  return asMessages(Object.fromEntries(areas))
}

/** Guarantees nothing by itself: that every language has exactly the keys of Spanish is held by `messages.test.ts`. */
function asMessages(areas: Record<string, unknown>): Messages {
  return areas as Messages
}
