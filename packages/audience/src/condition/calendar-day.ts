const DAY = 86_400_000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/u

/** A day on the calendar as a number that grows by one a day; undefined unless the text is a real `YYYY-MM-DD`. */
export function dayNumber(date: unknown): number | undefined {
  if (typeof date !== 'string' || !SHAPE.test(date)) return undefined
  const at = Date.parse(`${date}T00:00:00Z`)
  // 30 February is read as 1 March by some engines: a date that does not come back unchanged is none.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date) return undefined
  return at / DAY
}

/**
 * The day on which somebody born on a date reaches an age in full years. Who is born on 29 February reaches it on
 * 1 March of a common year. Undefined for a date that is none.
 */
export function dayOfAge(birthDate: unknown, age: number): number | undefined {
  if (dayNumber(birthDate) === undefined) return undefined
  const [year = 0, month = 1, day = 1] = String(birthDate).split('-').map(Number)
  const reached = new Date(0)
  reached.setUTCFullYear(year + age, month - 1, day)
  return Math.round(reached.getTime() / DAY)
}

/** The age in full years on a day; undefined before birth and for a date that is none. */
export function ageOn(birthDate: unknown, today: number): number | undefined {
  const born = dayNumber(birthDate)
  if (born === undefined || today < born) return undefined
  let age = Math.floor((today - born) / 365.25)
  while ((dayOfAge(birthDate, age + 1) ?? Number.POSITIVE_INFINITY) <= today) age += 1
  while ((dayOfAge(birthDate, age) ?? Number.NEGATIVE_INFINITY) > today) age -= 1
  return age
}
