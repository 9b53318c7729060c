import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'

/**
 * The process for spoken calls. `check` loads every step's runner and every connector, and so proves that none of them
 * reaches for the browser; it is what continuous integration runs.
 */
const [command] = process.argv.slice(2)

if (command === 'check') await check()
else stayOff()

async function check(): Promise<void> {
  const runners = await import('#runtime/nodes/runners.ts')
  const { connectors } = await import('#lib/connectors/registry.ts')
  console.log(
    `Loaded ${Object.keys(runners).length} step runners and ${Object.keys(connectors).length} connectors.`,
  )
}

/** Says why no spoken call is answered, and stays so that its supervisor does not start it over and over. */
function stayOff(): void {
  const logger = log('calls')
  if (!env().livekit) {
    console.log(
      'Spoken calls are off: LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET are not set. Run a LiveKit server (https://docs.livekit.io/home/self-hosting/) or rent one, and set all three. Calls by text and on web pages need none of it.',
    )
    return
  }
  logger.warn('LiveKit is configured, but this version answers calls by text and on web pages only')
  const keepAlive = setInterval(() => {}, 2 ** 30)
  process.once('SIGTERM', () => clearInterval(keepAlive))
}
