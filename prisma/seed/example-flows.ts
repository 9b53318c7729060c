import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import { createFlow } from '#runtime/publishing/create-flow.ts'
import { publishFlow } from '#runtime/publishing/publish-flow.ts'

const EXAMPLES = [
  { templateId: 'support', name: 'Soporte técnico', slug: 'soporte' },
  { templateId: 'appointments', name: 'Citas de la clínica', slug: 'citas' },
]

/** Both templates, published on web addresses in production. Goes on where an earlier call was cut short. */
export async function publishExampleFlows(ctx: Ctx): Promise<void> {
  for (const { templateId, name, slug } of EXAMPLES) {
    const flowId = (await flowOn(slug)) ?? (await flowWithChannel(ctx, { templateId, name, slug }))
    const { deployment, flow } = await db().channel.findUniqueOrThrow({
      where: { slug },
      select: { deployment: { select: { versionId: true } }, flow: { select: { revision: true } } },
    })
    if (!deployment && flow) await publishFlow(ctx, { flowId, revision: flow.revision })
  }
}

async function flowOn(slug: string): Promise<string | undefined> {
  const channel = await db().channel.findUnique({ where: { slug }, select: { flowId: true } })
  return channel?.flowId ?? undefined
}

async function flowWithChannel(
  ctx: Ctx,
  { templateId, name, slug }: { templateId: string; name: string; slug: string },
): Promise<string> {
  const { workspaceId } = ctx
  const { flowId } = await createFlow(ctx, { name, templateId, languages: ['es', 'en', 'pt'] })
  const { id: environmentId } = await db().environment.findUniqueOrThrow({
    where: { workspaceId_kind: { workspaceId, kind: 'production' } },
    select: { id: true },
  })
  await db().channel.create({
    data: { workspaceId, environmentId, kind: 'web', slug, name, flowId },
    select: { id: true },
  })
  return flowId
}
