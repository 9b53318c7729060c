import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import type { ServiceSummary } from '#lib/desk/desk.ts'
import { serviceName } from './service-name.ts'

/** The services of the workspace, in the order in which they were added. */
export async function listServices(ctx: Ctx): Promise<ServiceSummary[]> {
  allow(ctx, 'calendar:read')
  const services = await db().service.findMany({
    where: { workspaceId: ctx.workspaceId },
    orderBy: { id: 'asc' },
    select: { key: true, name: true, durationMinutes: true },
  })
  return services.map(({ key, name, durationMinutes }) => ({
    key,
    name: serviceName.parse(name),
    durationMinutes,
  }))
}
