import { Outlet, useMatches } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Overlays } from './Overlays.tsx'
import { Shell } from './Shell.tsx'

/** The frame that the present screen asks for: the navigation, unless it says otherwise. */
export function Frame(): ReactNode {
  const matches = useMatches()
  const frame = matches.findLast((match) => match.staticData.frame !== undefined)?.staticData.frame
  if (frame === 'bare') return <Outlet />
  return (
    <>
      {frame === 'full' ? (
        <Outlet />
      ) : (
        <Shell>
          <Outlet />
        </Shell>
      )}
      <Overlays />
    </>
  )
}
