import { db } from '#lib/db/client.ts'
import { seedExample } from './seed/seed-example.ts'

/** `npm run seed`: fills an empty database with an example to try; leaves any other as it is. */
try {
  const { written } = await seedExample()
  if (written) console.log('Wrote the example: a workspace, its calendar and two published flows.')
} finally {
  await db().$disconnect()
}
