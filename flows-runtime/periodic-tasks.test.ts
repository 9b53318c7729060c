import { expect, test } from 'vitest'
import { runPeriodically } from './periodic-tasks.ts'

test('a task that fails is reported and runs again', async () => {
  const failures: string[] = []
  const { promise: thirdRun, resolve } = Promise.withResolvers<void>()
  let runs = 0
  const task = {
    name: 'sweep',
    everyMs: 1,
    run: async () => {
      runs++
      if (runs === 1) throw new Error('no database')
      if (runs === 3) resolve()
    },
  }
  const periodic = runPeriodically([task], ({ name }) => failures.push(name))
  await thirdRun
  await periodic.stop()

  expect(failures).toEqual(['sweep'])
})

test('stopping waits for the run in progress and starts no other', async () => {
  const { promise: started, resolve: start } = Promise.withResolvers<void>()
  const { promise: finished, resolve: finish } = Promise.withResolvers<void>()
  const runs: string[] = []
  const task = {
    name: 'sweep',
    everyMs: 1,
    run: async () => {
      start()
      await finished
      runs.push('done')
    },
  }
  const periodic = runPeriodically([task], () => {})
  await started
  const stopped = periodic.stop()
  expect(runs).toEqual([])
  finish()
  await stopped

  expect(runs).toEqual(['done'])
})
