import { testDatabase } from '#lib/db/testing/test-database.ts'
import { systemWorld } from '#lib/outbox/world.ts'
import { CONTRACT_START } from './contract/samples.ts'
import { deskContract } from './desk-contract.ts'
import { realDesk } from './real-desk.ts'
import { aBusiness } from './testing/a-business.ts'

testDatabase()

deskContract('real desk', async () => {
  let now = CONTRACT_START
  const world = { ...systemWorld, clock: { now: () => now } }
  const { newCall, ...where } = await aBusiness()
  const [callId, otherId] = [await newCall(), await newCall()]
  return {
    desk: realDesk({ ...where, callId }, world),
    otherCall: realDesk({ ...where, callId: otherId }, world),
    setNow: (next) => {
      now = next
    },
  }
})
