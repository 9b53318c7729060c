import { saveCatalogue } from '#lib/appointments/save-catalogue.ts'
import { db } from '#lib/db/client.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { type Catalogue, demoCatalogue } from '#lib/desk/catalogue.ts'

/** A workspace of its own with something to book, for tests and drills. */
export type Business = {
  workspaceId: string
  environmentId: string
  /** By key of the catalogue. */
  professionals: Map<string, string>
  /** A call in progress, which records may point to. */
  newCall(): Promise<string>
}

export async function aBusiness(catalogue: Catalogue = demoCatalogue): Promise<Business> {
  const { workspaceId, environmentId, professionals } = await inTransaction(async (tx) => {
    const workspace = await tx.workspace.create({
      data: {
        name: 'Clínica de prueba',
        timeZone: 'Europe/Madrid',
        country: 'ES',
        defaultLanguage: 'es',
        environments: { create: { kind: 'sandbox' } },
      },
      select: { id: true, environments: { select: { id: true } } },
    })
    const [environment] = workspace.environments
    if (!environment) throw new Error('The workspace was made without its environment.')
    return {
      workspaceId: workspace.id,
      environmentId: environment.id,
      professionals: await saveCatalogue(tx, workspace.id, catalogue),
    }
  })

  return {
    workspaceId,
    environmentId,
    professionals,
    async newCall() {
      const now = new Date()
      const { id } = await db().call.create({
        data: {
          workspaceId,
          environmentId,
          channelId: workspaceId,
          flowId: workspaceId,
          versionId: workspaceId,
          language: 'es',
          medium: 'text',
          tokenHash: '',
          startedAt: now,
          lastTurnAt: now,
        },
        select: { id: true },
      })
      return id
    },
  }
}
