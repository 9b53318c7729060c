import { expect, type Locator, test } from '@playwright/test'
import { say } from '../support/say.ts'
import { signInAsOwner } from '../support/sign-in.ts'

const MOST_CLICKS = 12
const GREETING = 'Cuéntame qué te pasa y lo dejo anotado.'

test('a manager publishes a flow from a template, and a caller files a ticket with it', async ({
  page,
  context,
}) => {
  let clicks = 0
  const click = async (target: Locator) => {
    clicks++
    await target.click()
  }
  const name = `Soporte ${Date.now()}`

  await signInAsOwner(page)
  await page.goto('/flows')

  await click(page.getByRole('button', { name: 'Usar la plantilla Soporte' }))
  await page.getByLabel('Nombre', { exact: true }).fill(name)
  await click(page.getByRole('button', { name: 'Crear flujo' }))

  await click(page.locator('.react-flow__node').filter({ hasText: 'Bienvenida' }))
  const greeting = page.getByRole('textbox', { name: /español/i }).first()
  await greeting.fill(GREETING)
  await expect(page.locator('.react-flow__node').filter({ hasText: GREETING })).toBeVisible()

  await click(page.getByRole('button', { name: 'Publicar', exact: true }))
  await click(page.getByRole('button', { name: 'Publicar la 1' }))
  await expect(page.getByText('Versión 1 publicada').first()).toBeVisible()

  const opened = context.waitForEvent('page')
  await click(page.getByRole('link', { name: /\/talk\// }))
  const caller = await opened
  await click(caller.getByRole('button', { name: 'Empezar la llamada' }))
  await expect(caller.getByRole('log', { name: 'Conversación' })).toContainText(GREETING)
  await say(
    caller,
    'no me anda internet desde ayer, soy Ana Ruiz, mi teléfono es 600 11 12 22',
    '¿Te pasa solo a ti o a todos?',
  )
  await say(caller, 'a todos', '¿Está bien?')
  await say(caller, 'sí', 'Hasta luego')
  const receipt = caller.getByRole('list', { name: 'Lo que ha quedado hecho' })
  await expect(receipt).toContainText(/T-\d+/)
  const reference = /T-\d+/.exec((await receipt.textContent()) ?? '')?.[0] ?? 'no reference'

  await click(page.getByRole('button', { name: 'Volver al flujo' }))
  await click(page.getByRole('link', { name: 'Flujos', exact: true }))
  await click(page.getByRole('link', { name: /^Tickets/ }))
  await click(page.getByRole('link', { name: new RegExp(reference) }))

  const row = page.getByRole('row').filter({ hasText: 'Teléfono' })
  await expect(row).toContainText('600 11 12 22')
  await expect(row).toContainText('«600 11 12 22»')
  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS)
})
