import { expect, test } from '@playwright/test'
import { signInAsOwner } from '../support/sign-in.ts'

test('a manager tries the draft to its ticket: fields fill with their source, and nothing is filed', async ({
  page,
}) => {
  await signInAsOwner(page)
  await page.goto('/flows')
  await page.getByRole('link', { name: 'Soporte técnico' }).click()
  await page.getByRole('button', { name: 'Probar' }).click()
  const box = page.getByPlaceholder('Escribe como si llamaras')
  const say = async (text: string, brings: string | RegExp) => {
    await box.fill(text)
    await box.press('Enter')
    await expect(page.getByText(brings).last()).toBeVisible()
  }

  await say(
    'no me anda internet desde ayer, soy Zoe Paz, mi teléfono es 600 99 88 77',
    '¿Te pasa solo a ti o a todos?',
  )
  const phone = page.getByRole('row').filter({ hasText: 'Teléfono' })
  await expect(phone).toContainText('«600 99 88 77»')
  await expect(phone).toContainText('Por confirmar')
  await say('a todos', '¿Está bien?')
  await say('sí', /T-\d{5}/)

  await page.goto('/tickets?text=600998877')
  await expect(page.getByText('Ningún ticket cuadra')).toBeVisible()
})
