import { expect, type Page } from '@playwright/test'

/** Writes on the caller's page and waits for what the bot says to it. */
export async function say(page: Page, text: string, brings: string | RegExp): Promise<void> {
  await page.getByLabel('Escribe tu respuesta').fill(text)
  await page.keyboard.press('Enter')
  const captions = page.getByRole('log', { name: 'Conversación' })
  await expect(captions).toContainText(text)
  await expect(captions).toContainText(brings)
}
