/** Parts of the day as the clock grammar codes them. */
export const PERIOD = {
  morning: 1,
  afternoon: 2,
  night: 3,
  midday: 4,
  dawn: 5,
  am: 6,
  pm: 7,
} as const
