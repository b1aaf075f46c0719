import { useEffect } from 'react'
import { closePanel, openPanel } from '../stage/stage-store.ts'

/** Opens the path of the run that the address names; whatever is open beside a drawing closes with it. */
export function useFollowFrom(run: string | undefined): void {
  useEffect(() => {
    if (run !== undefined) openPanel({ kind: 'follow', run })
    return closePanel
  }, [run])
}
