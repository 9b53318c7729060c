import type { Page } from '@playwright/test'
import { owner } from './owner.ts'

/** What the owner's one-time password becomes, where the server under test began with one. */
const SECOND_PASSWORD = `${owner.password} chosen by the owner`

/** Signs in as the owner and waits for the first page; takes a one-time password in its stride. */
export async function signInAsOwner(page: Page): Promise<void> {
  await page.goto('/sign-in')
  await enter(page, owner.email, owner.password)
  const refused = page.getByText('no coinciden')
  const inside = page.getByRole('navigation', { name: 'Secciones' })
  const chooseAnother = page.getByRole('heading', { name: 'Elige tu contraseña' })
  await refused.or(inside).or(chooseAnother).first().waitFor()

  if (await refused.isVisible()) await enter(page, owner.email, SECOND_PASSWORD)
  if (await chooseAnother.isVisible()) {
    await page.getByLabel('La de un solo uso').fill(owner.password)
    await page.getByLabel('Contraseña nueva').fill(SECOND_PASSWORD)
    await page.getByRole('button', { name: 'Guardar contraseña' }).click()
  }
  await inside.waitFor()
}

/** Fills the sign-in form and sends it. */
export async function enter(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Correo').fill(email)
  await page.getByLabel('Contraseña').fill(password)
  await page.getByRole('button', { name: 'Entrar', exact: true }).click()
}
