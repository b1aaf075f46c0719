import { useEffect, useRef, useState } from 'react'

/** As long a pause between two keys is no more a word being typed. */
const REST_MS = 1_000

/** True once something is wanted and no key has been pressed for a second. */
export function useAtRest(wanted: boolean): boolean {
  const [rested, setRested] = useState(false)
  const last = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const note = ({ timeStamp }: KeyboardEvent): void => {
      last.current = timeStamp
    }
    addEventListener('keydown', note, true)
    return () => removeEventListener('keydown', note, true)
  }, [])
  useEffect(() => {
    if (!wanted) return
    let timer: ReturnType<typeof setTimeout>
    const look = (): void => {
      const left = last.current + REST_MS - performance.now()
      if (left <= 0) setRested(true)
      else timer = setTimeout(look, left)
    }
    timer = setTimeout(look, 0)
    return () => {
      clearTimeout(timer)
      setRested(false)
    }
  }, [wanted])
  return wanted && rested
}
