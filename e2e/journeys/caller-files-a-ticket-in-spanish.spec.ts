import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { say } from '../support/say.ts'

test.use({ locale: 'es-ES' })

test('a first answer full of facts leaves little to ask, and a correction is read back', async ({
  page,
}) => {
  await page.goto('/talk/soporte')
  await page.getByRole('button', { name: 'Empezar la llamada' }).click()
  const captions = page.getByRole('log', { name: 'Conversación' })
  await expect(captions).toContainText('asistente automático')

  await say(
    page,
    'no me anda internet desde ayer, soy Ana Ruiz, mi teléfono es 600 11 12 22',
    '¿Te pasa solo a ti o a todos?',
  )
  await say(page, 'solo a mí', 'Teléfono: seis cero cero, once, doce, veintidós.')
  await expect(captions).not.toContainText('¿Cómo te llamas?')

  await page.reload()
  await expect(captions).toContainText('veintidós')
  await say(
    page,
    'no, el teléfono termina en 23',
    'Teléfono: seis cero cero, once, doce, veintitrés.',
  )
  await say(page, 'sí', 'Hasta luego')

  const receipt = page.getByRole('list', { name: 'Lo que ha quedado hecho' })
  await expect(receipt).toContainText(/Ticket.*T-\d+/s)
  await expect(page.getByRole('heading', { name: 'Llamada terminada' })).toBeFocused()

  await page.reload()
  await expect(page.getByRole('button', { name: 'Empezar la llamada' })).toBeVisible()
})

test('a caller without a pointer reaches a person by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('/talk/soporte')
  await page.getByRole('button', { name: 'Empezar la llamada' }).press('Enter')
  await expect(page.getByLabel('Escribe tu respuesta')).toBeFocused()
  await page.getByRole('button', { name: 'Hablar con una persona' }).press('Enter')
  const captions = page.getByRole('log', { name: 'Conversación' })
  await expect(captions).toContainText('Quiero hablar con una persona')
  await expect(captions.getByText('Asistente', { exact: true })).toHaveCount(2)
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(sideways).toBeLessThanOrEqual(0)
})

test('a turn that could not be sent waits, and is sent once when the network is back', async ({
  page,
  context,
}) => {
  await page.goto('/talk/soporte')
  await page.getByRole('button', { name: 'Empezar la llamada' }).click()
  await expect(page.getByLabel('Escribe tu respuesta')).toBeVisible()
  await context.setOffline(true)
  const offline = page.getByText('La llamada te espera')
  await expect(offline).toBeVisible()
  await page.getByLabel('Escribe tu respuesta').fill('no me anda internet desde ayer')
  await page.keyboard.press('Enter')
  await context.setOffline(false)
  const captions = page.getByRole('log', { name: 'Conversación' })
  await expect(captions.getByText('no me anda internet desde ayer', { exact: true })).toHaveCount(1)
  await expect(captions.getByText('Asistente', { exact: true })).toHaveCount(2)
  await expect(offline).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page is accessible before, in and after a call, in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('/talk/soporte')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Empezar la llamada' }).click()
    await say(page, 'no me anda internet desde ayer', '¿Te pasa solo a ti o a todos?')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Teclado' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Colgar' }).click()
    await expect(page.getByRole('heading', { name: 'Llamada terminada' })).toBeVisible()
    await expectAccessible(page)
  })
}

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
}
