import { say } from './say.ts'

/**
 * Runs `stop` once when somebody wants the program to end: Ctrl-C, SIGTERM, or the launcher is gone. Then exits with 0.
 * A second Ctrl-C does not wait.
 */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false
  const end = () => {
    if (stopping) process.exit(130)
    stopping = true
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
