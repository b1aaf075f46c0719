import { Outlet, useMatches } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Shell } from './Shell.tsx'

/** The frame that the present screen asks for: the navigation, unless it says otherwise. */
export function Frame(): ReactNode {
  const matches = useMatches()
  const frame = matches.findLast((match) => match.staticData.frame !== undefined)?.staticData.frame
  if (frame !== undefined) return <Outlet />
  return (
    <Shell>
      <Outlet />
    </Shell>
  )
}
