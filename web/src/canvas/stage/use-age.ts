import { useEffect, useState } from 'react'

const SECOND = 1_000

/** Seconds since an instant, counted up in steps of ten. */
export function useAge(since: number): number {
  const [now, setNow] = useState(since)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10 * SECOND)
    return () => clearInterval(timer)
  }, [])
  return Math.max(0, Math.round((now - since) / SECOND))
}
