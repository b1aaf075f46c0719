import { useEffect, useState } from 'react'

/** Becomes true once something has gone on for a while (ms), and false again as soon as it ends. */
export function useAfter(going: boolean, ms: number): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!going) return
    const timer = setTimeout(() => setLate(true), ms)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [going, ms])
  return going && late
}
