const HOUR = 3_600_000
const DAY = 24 * HOUR

/** From now to ten in the morning in Tokyo: out of the quiet hours, whenever a test runs. */
export const untilTen = (): number => (10 * HOUR - ((Date.now() + 9 * HOUR) % DAY) + DAY) % DAY
