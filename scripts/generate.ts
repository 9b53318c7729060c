import { generateClient } from './start/generate-client.ts'

/** `npm run generate`: makes the database client from prisma/schema.prisma, without network. */
await generateClient()
