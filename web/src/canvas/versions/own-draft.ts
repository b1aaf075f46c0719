import { createContext, useContext } from 'react'
import type { OpenScenario } from '../document/open-scenario-context.ts'
import type { CanvasShared } from '../graph/canvas-context.ts'

/** The open draft and its drawing. */
export interface OwnDraft {
  readonly open: OpenScenario
  readonly shared: CanvasShared
}

const OwnContext = createContext<OwnDraft | undefined>(undefined)

/** Hands on the open draft while a version may stand in its place on the canvas. */
export const OwnDraftProvider = OwnContext.Provider

/** The open draft with its drawing, whatever the canvas shows. Throws outside of a canvas. */
export function useOwn(): OwnDraft {
  const own = useContext(OwnContext)
  if (own === undefined) throw new Error('No draft is open here')
  return own
}

/** The open draft, whatever the canvas shows. Throws outside of a canvas. */
export const useOwnDraft = (): OpenScenario => useOwn().open
