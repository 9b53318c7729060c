import type { Ctx } from '#lib/access/context.ts'

export async function publishExampleFlows(_ctx: Ctx): Promise<void> {}
