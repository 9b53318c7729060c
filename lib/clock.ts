/** The only way to know the time: handed in, so that tests and replays decide it. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }
