import { useInterval } from '@mantine/hooks'
import { useState } from 'react'

const STEP_MS = 30_000

/** The time, for clocks that run while the screen is open. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useInterval(() => setNow(Date.now()), STEP_MS, { autoInvoke: true })
  return now
}
