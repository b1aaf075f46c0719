import { createContext, useContext } from 'react'
import type { OpenScenario } from '../document/open-scenario-context.ts'

const OwnContext = createContext<OpenScenario | undefined>(undefined)

/** Hands on the open draft while an older version may stand in its place on the canvas. */
export const OwnDraftProvider = OwnContext.Provider

/** The open draft, whatever the canvas shows. Throws outside of a canvas. */
export function useOwnDraft(): OpenScenario {
  const own = useContext(OwnContext)
  if (own === undefined) throw new Error('No draft is open here')
  return own
}
