import { useState } from 'react'

/** The value before the last change of it; nothing until it has changed. */
export function usePrevious<T>(value: T | undefined): T | undefined {
  const [seen, setSeen] = useState<{ readonly now: T | undefined; readonly before: T | undefined }>({
    now: value,
    before: undefined,
  })
  if (value !== undefined && value !== seen.now) setSeen({ now: value, before: seen.now })
  return seen.before
}
