import { expect, test } from 'vitest'
import { voiceFor } from './voice-for.ts'

const voice = (lang: string, localService: boolean) => ({ lang, localService, default: false })

test('a browser without a voice for the language speaks none at all', () => {
  expect(voiceFor([voice('fr-FR', true), voice('esperanto', true)], 'es')).toBeUndefined()
})

test('the exact locale comes before another country, a voice of this device before a remote one', () => {
  const mexican = voice('es-MX', true)
  const remote = voice('es_ES', false)
  const local = voice('es-ES', true)
  expect(voiceFor([mexican, remote, local], 'es')).toBe(local)
  expect(voiceFor([mexican, remote], 'es')).toBe(remote)
  expect(voiceFor([voice('pt-PT', true), voice('en-US', true)], 'pt')?.lang).toBe('pt-PT')
})
