import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { enter, signInAsOwner } from '../support/sign-in.ts'

const PASSWORD = 'una frase bastante larga'
const NEXT_PASSWORD = 'otra frase bastante larga'

test('an invited person joins, gets another role and a new password, and is out once removed', async ({
  page,
  browser,
}) => {
  const name = `Iván ${randomUUID().slice(0, 6)}`
  const email = `${randomUUID()}@example.org`
  const complaints = watchPolicy(page)
  await signInAsOwner(page)
  const link = await invite(page, email)

  const guest = await (await browser.newContext()).newPage()
  const guestComplaints = watchPolicy(guest)
  await guest.goto(link)
  await expect(guest.getByLabel('Correo')).toHaveValue(email)
  await guest.getByLabel('Tu nombre').fill(name)
  await guest.getByLabel('Contraseña').fill(PASSWORD)
  await guest.getByRole('button', { name: 'Crear cuenta y entrar' }).click()
  await expect(guest.getByRole('navigation', { name: 'Secciones' })).toBeVisible()

  expect((await guest.goto('/audit'))?.status()).toBe(403)
  await expect(guest.getByText('Tu papel no alcanza para esto')).toBeVisible()
  await guest.goto(link)
  await expect(guest.getByRole('heading', { name: 'Esta invitación no sirve' })).toBeVisible()

  await page.goto('/team')
  await page.getByRole('combobox', { name: `Papel de ${name}` }).click()
  await page.getByRole('option', { name: 'Administrador' }).click()
  await expect(page.getByText(`${name} tiene otro papel: Administrador`)).toBeVisible()

  await guest.goto('/audit')
  await expect(guest.getByRole('heading', { name: 'Entrar' })).toBeVisible()
  await enter(guest, email, PASSWORD)
  await guest.getByRole('button', { name: 'Comprobar el registro' }).click()
  await expect(guest.getByText('El registro está entero')).toBeVisible()

  const oneTime = await giveOneTimePassword(page, name)
  await guest.goto('/audit')
  await enter(guest, email, PASSWORD)
  await expect(guest.getByText('El correo o la contraseña no coinciden')).toBeVisible()
  await enter(guest, email, oneTime)
  await expect(guest.getByRole('heading', { name: 'Elige tu contraseña' })).toBeVisible()
  await guest.getByLabel('La de un solo uso').fill(oneTime)
  await guest.getByLabel('Contraseña nueva').fill(NEXT_PASSWORD)
  await guest.getByRole('button', { name: 'Guardar contraseña' }).click()
  await expect(guest.getByRole('navigation', { name: 'Secciones' })).toBeVisible()

  await page.getByRole('button', { name: `Acciones para ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Quitar del equipo' }).click()
  await page.getByRole('button', { name: `Quitar a ${name}` }).click()
  await expect(page.getByText(`${name} ya no está en el equipo`)).toBeVisible()
  await guest.reload()
  await expect(guest.getByRole('heading', { name: 'Entrar' })).toBeVisible()
  await enter(guest, email, NEXT_PASSWORD)
  await expect(guest.getByText('El correo o la contraseña no coinciden')).toBeVisible()

  expect([...complaints, ...guestComplaints]).toEqual([])
})

async function invite(page: Page, email: string): Promise<string> {
  await page.goto('/team')
  await page.getByRole('button', { name: 'Invitar persona' }).click()
  await page.getByLabel('Correo').fill(email)
  await page.getByRole('radio', { name: /^Agente/ }).click()
  await page.getByRole('button', { name: 'Crear enlace' }).click()
  const link = await page.getByLabel('Enlace de invitación').inputValue()
  await page.getByRole('button', { name: 'Listo' }).click()
  return new URL(link).pathname
}

async function giveOneTimePassword(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: `Acciones para ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Dar una contraseña de un solo uso' }).click()
  await expect(page.getByText(`¿Dar a ${name} una contraseña de un solo uso?`)).toBeVisible()
  await page.getByRole('button', { name: `Dar contraseña a ${name}` }).click()
  const password = await page
    .getByRole('textbox', { name: 'Contraseña de un solo uso' })
    .inputValue()
  await page.getByRole('button', { name: 'Listo' }).click()
  return password
}

/** Collects what the browser says against the content security policy. */
function watchPolicy(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text())
  })
  return complaints
}
