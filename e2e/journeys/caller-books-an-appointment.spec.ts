import { type Browser, expect, type Page, test } from '@playwright/test'

/** Only one person of the example clinic gives this service, so each time has one place. */
const SERVICE = 'quiero una limpieza'

test('two callers race for the last place at a time: one books it, the other another time', async ({
  browser,
}) => {
  const callers = await Promise.all([
    offeredTimes(browser, 'Ana Ruiz'),
    offeredTimes(browser, 'Luis Gil'),
  ])
  const [first, second] = callers.map((caller) => caller.offer)
  expect(first).toBe(second)

  await Promise.all(callers.map(({ page }) => answer(page, 'la primera')))
  const confirming: Page[] = []
  const refused: Page[] = []
  for (const { page } of callers) {
    await expect(page.getByText(/¿La reservo\?|no queda nada|acaba de coger/).last()).toBeVisible()
    const beaten = await page.getByText(/no queda nada|acaba de coger/).count()
    ;(beaten > 0 ? refused : confirming).push(page)
  }
  expect([confirming.length, refused.length]).toEqual([1, 1])
  const [winner, loser] = [confirming[0], refused[0]]
  if (!winner || !loser) throw new Error('One of each was counted above.')

  await answer(winner, 'sí')
  await answer(loser, 'la primera')
  await expect(loser.getByText('¿La reservo?').last()).toBeVisible()
  await answer(loser, 'sí')

  const booked = await Promise.all([winner, loser].map(appointmentOf))
  expect(booked[0]?.when).not.toBe(booked[1]?.when)
  expect(booked[0]?.reference).not.toBe(booked[1]?.reference)
})

/** Opens a call in a browser of its own and goes as far as the times on offer. */
async function offeredTimes(browser: Browser, name: string) {
  const context = await browser.newContext({ locale: 'es-ES', timezoneId: 'Europe/Madrid' })
  const page = await context.newPage()
  await page.goto('/talk/citas')
  await page.getByRole('button', { name: 'Empezar la llamada' }).click()
  await answer(page, `${SERVICE}, soy ${name}, mi teléfono es 600 11 12 22`)
  const offer = page.getByText(/^Tengo .*¿Cuál te va bien\?$/)
  await expect(offer).toBeVisible()
  return { page, offer: await offer.textContent() }
}

async function answer(page: Page, text: string) {
  await page.getByLabel('Escribe tu respuesta').fill(text)
  await page.keyboard.press('Enter')
  await expect(page.getByText(text, { exact: true }).last()).toBeVisible()
}

async function appointmentOf(page: Page) {
  const receipt = page.getByRole('list', { name: 'Lo que ha quedado hecho' })
  await expect(receipt).toContainText('Cita')
  return {
    when: await receipt.locator('time').getAttribute('datetime'),
    reference: await receipt.locator('strong').textContent(),
  }
}
