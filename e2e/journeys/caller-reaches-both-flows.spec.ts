import { expect, test } from '@playwright/test'
import { z } from 'zod'

const started = z.object({
  callId: z.string(),
  token: z.string().min(20),
  say: z.array(z.string()).min(1),
  ended: z.literal(false),
})

for (const slug of ['soporte', 'citas']) {
  test(`a fresh installation answers on /talk/${slug} and over HTTP`, async ({ page, request }) => {
    const response = await page.goto(`/talk/${slug}`)
    expect(response?.status()).toBe(200)

    const call = await request.post(`/api/talk/${slug}/calls`, { data: { language: 'es' } })
    expect(call.ok()).toBe(true)
    const { callId, token } = started.parse(await call.json())

    const turn = await request.post(`/api/talk/${slug}/calls/${callId}/turns`, {
      headers: { Authorization: `Bearer ${token}`, 'Idempotency-Key': 'first' },
      data: { text: 'soy Ana Ruiz, mi teléfono es 600 11 12 22' },
    })
    expect(turn.ok()).toBe(true)
  })
}
