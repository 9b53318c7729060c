import { expect, type Page, test } from '@playwright/test'
import { signInAsOwner } from '../support/sign-in.ts'

test('two tabs change the same flow: the second is told, and chooses what stays', async ({
  page,
  context,
}) => {
  await signInAsOwner(page)
  await page.goto('/flows')
  await page.getByRole('button', { name: 'Usar la plantilla Citas' }).click()
  await page.getByLabel('Nombre', { exact: true }).fill(`Citas ${Date.now()}`)
  await page.getByRole('button', { name: 'Crear flujo' }).click()
  await expect(step(page, 'Bienvenida')).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())

  const saved = page.waitForResponse((response) => response.request().method() === 'POST')
  await greetWith(page, 'Hola desde la primera pestaña.')
  await saved
  await greetWith(other, 'Hola desde la segunda pestaña.')

  const choice = other.getByRole('dialog')
  await expect(choice).toContainText('Hola desde la primera pestaña.')
  await expect(choice).toContainText('Hola desde la segunda pestaña.')
  await choice.getByRole('button', { name: 'Quedarme con lo mío' }).click()
  await expect(other.getByText(/Guardado a las/)).toBeVisible()

  await page.reload()
  await expect(step(page, 'Hola desde la segunda pestaña.')).toBeVisible()
})

function step(page: Page, text: string) {
  return page.locator('.react-flow__node').filter({ hasText: text })
}

async function greetWith(page: Page, text: string): Promise<void> {
  await step(page, 'Bienvenida').click()
  await page
    .getByRole('textbox', { name: /español/i })
    .first()
    .fill(text)
  await expect(step(page, text)).toBeVisible()
}
