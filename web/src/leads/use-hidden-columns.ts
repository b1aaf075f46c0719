import { useState } from 'react'
import { useMe } from '../api/use-session.ts'

const USUALLY_HIDDEN = ['phone', 'created']

function read(key: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (Array.isArray(kept)) return new Set(kept.filter((one) => typeof one === 'string'))
  } catch {
    // What was kept is unreadable: the usual columns it is.
  }
  return new Set(USUALLY_HIDDEN)
}

/** Which columns a colleague has hidden; kept for each of them on this device. */
export function useHiddenColumns(): readonly [ReadonlySet<string>, (hidden: ReadonlySet<string>) => void] {
  const key = `shirube-lead-columns:${useMe().id}`
  const [hidden, setHidden] = useState(() => read(key))
  return [
    hidden,
    (next) => {
      localStorage.setItem(key, JSON.stringify([...next]))
      setHidden(next)
    },
  ]
}
