import { hashPassword } from '#lib/access/password.ts'
import { saveCatalogue } from '#lib/appointments/save-catalogue.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { demoCatalogue } from '#lib/desk/catalogue.ts'
import { env } from '#lib/env.ts'
import { keepOneTimePassword } from './one-time-password.ts'

export const OWNER_EMAIL = 'owner@centralita.local'

/** The workspace Nortia with its two environments, its owner and its calendar. @returns its id. */
export async function createExampleWorkspace(tx: Tx): Promise<string> {
  const { ownerPassword, dataFolder } = env()
  const password = ownerPassword ?? (await keepOneTimePassword(dataFolder))
  const { id } = await tx.workspace.create({
    data: {
      name: 'Nortia',
      timeZone: 'Europe/Madrid',
      country: 'ES',
      defaultLanguage: 'es',
      environments: { create: [{ kind: 'sandbox' }, { kind: 'production' }] },
    },
    select: { id: true },
  })
  await tx.user.create({
    data: {
      email: OWNER_EMAIL,
      name: 'Olga Nortia',
      language: 'es',
      passwordHash: await hashPassword(password),
      mustChangePassword: ownerPassword === undefined,
      members: { create: { workspaceId: id, role: 'owner' } },
    },
    select: { id: true },
  })
  await saveCatalogue(tx, id, demoCatalogue)
  return id
}
