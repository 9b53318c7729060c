import { say } from './say.ts'

/** One Ctrl-C may arrive twice: from the terminal and from the launcher. */
const SAME_CTRL_C_MS = 1_000

/**
 * Runs `stop` once when somebody wants the program to end: Ctrl-C, SIGTERM, or the launcher is gone. Then exits with 0.
 * A second Ctrl-C does not wait.
 */
export function onStop(stop: () => Promise<void>): void {
  let since: number | undefined
  const end = () => {
    if (since !== undefined) {
      if (performance.now() - since > SAME_CTRL_C_MS) process.exit(130)
      return
    }
    since = performance.now()
    console.log('')
    say('Stopping…')
    stop().then(
      () => {
        say('Everything is stopped. What was recorded is kept; `npm start` goes on with it.')
        process.exit(0)
      },
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.on('SIGHUP', end)
  process.channel?.unref()
  process.once('disconnect', end)
}
