/** What Postgres cannot keep in a text: NUL, and halves of a character without their other half. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isStorableText = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return isStorableText(value)
  if (Array.isArray(value)) return value.every(isStorable)
  return !isRecord(value) || Object.keys(value).every((key) => isStorableText(key) && isStorable(value[key]))
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(UNSTORABLE, '')
  if (Array.isArray(value)) return value.map(cleaned)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key.replace(UNSTORABLE, ''), cleaned(one)]),
  )
}

/** The same value without the characters that no database text can hold: one such hit must not hold up the others. */
export function storable<T>(value: T): T
export function storable(value: unknown): unknown {
  return isStorable(value) ? value : cleaned(value)
}
