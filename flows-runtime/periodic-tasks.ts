import { setTimeout as wait } from 'node:timers/promises'

/** Something that a process does again and again; the pause counts from the end of one run to the start of the next. */
export type PeriodicTask = {
  name: string
  everyMs: number
  run(stopping: AbortSignal): Promise<unknown>
}

/**
 * Starts each task at once and repeats it until stopped. A task that fails is reported and goes on.
 * @returns stops them all; resolves when none is running.
 */
export function runPeriodically(
  tasks: readonly PeriodicTask[],
  onError: (task: PeriodicTask, error: unknown) => void,
): { stop(): Promise<void> } {
  const stopping = new AbortController()

  async function repeat(task: PeriodicTask): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await task.run(stopping.signal)
      } catch (error) {
        onError(task, error)
      }
      await wait(task.everyMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }

  const running = tasks.map(repeat)
  return {
    async stop() {
      stopping.abort()
      await Promise.all(running)
    },
  }
}
