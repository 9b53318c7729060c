import { checkHealth } from '#lib/health/check-health.ts'

export const dynamic = 'force-dynamic'

/** Readiness, for load balancers and `npm start`: 200 when calls can be answered, else 503. */
export async function GET(): Promise<Response> {
  const health = await checkHealth()
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
