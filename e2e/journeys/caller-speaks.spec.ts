import { expect, type Page, test } from '@playwright/test'

test('a caller speaks: one press for one sentence, then hands-free, and silence is noticed', async ({
  page,
}) => {
  await withRecogniser(page, ['no me anda internet desde ayer', null, 'solo a mí'])
  await page.goto('/talk/soporte')
  await page.getByRole('button', { name: 'Empezar la llamada' }).click()
  const captions = page.getByRole('log', { name: 'Conversación' })

  await page.getByRole('button', { name: 'Hablar', exact: true }).click()
  await expect(captions).toContainText('no me anda internet desde ayer')
  await expect(captions).toContainText('¿Te pasa solo a ti o a todos?')

  await page.getByRole('button', { name: 'Manos libres' }).click()
  await expect(captions).toContainText('¿Sigues ahí?')
  await expect(captions).toContainText('solo a mí')
  await expect(captions).toContainText('¿Cómo te llamas?')
})

test('a browser that forbids the microphone leaves the caller with keys and writing', async ({
  page,
}) => {
  await withRecogniser(page, ['forbidden'])
  await page.goto('/talk/soporte')
  await page.getByRole('button', { name: 'Empezar la llamada' }).click()
  await page.getByRole('button', { name: 'Manos libres' }).click()
  await expect(page.getByText('El navegador no deja usar el micrófono')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Manos libres', pressed: false })).toBeVisible()
  await expect(page.getByLabel('Escribe tu respuesta')).toBeEnabled()
})

/**
 * A recogniser in place of the browser's, which would send sound to a service: each time it listens it hears the next of
 * these; null is nothing, and after the last it listens without end.
 */
async function withRecogniser(page: Page, heard: (string | null)[]) {
  await page.addInitScript((script) => {
    const left = [...script]
    class Recogniser {
      onresult: ((event: unknown) => void) | null = null
      onerror: ((event: { error: string }) => void) | null = null
      onend: (() => void) | null = null
      start() {
        const next = left.shift()
        if (next === undefined) return
        setTimeout(() => {
          if (next === 'forbidden') this.onerror?.({ error: 'not-allowed' })
          else if (next === null) this.onerror?.({ error: 'no-speech' })
          else this.onresult?.({ results: [{ isFinal: true, 0: { transcript: next } }] })
          this.onend?.()
        }, 100)
      }
      stop() {
        this.onend?.()
      }
      abort() {
        this.onerror?.({ error: 'aborted' })
        this.onend?.()
      }
    }
    Object.assign(window, { SpeechRecognition: Recogniser, webkitSpeechRecognition: Recogniser })
  }, heard)
}
