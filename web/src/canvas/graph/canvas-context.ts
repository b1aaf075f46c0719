import type { NodeId } from '@shirube/kernel'
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { CardModel } from '../card/card-model.ts'
import type { Drawing, KeptDrawing } from './drawing-store.ts'
import type { CanvasView, CanvasViewStore } from './view-store.ts'

/** What everything on an open canvas shares beside the document. */
export interface CanvasShared {
  readonly drawing: KeptDrawing
  readonly view: CanvasViewStore
}

const SharedContext = createContext<CanvasShared | undefined>(undefined)

/** Hands the drawing and the view to everything on a canvas. */
export const CanvasProvider = SharedContext.Provider

/** The drawing and the view, for reading at a press; it causes no rendering. Throws outside of a canvas. */
export function useCanvas(): CanvasShared {
  const shared = useContext(SharedContext)
  if (shared === undefined) throw new Error('There is no canvas here')
  return shared
}

/** Something of the drawing. */
export const useDrawing = <T>(pick: (drawing: Drawing) => T): T => useStore(useCanvas().drawing.store, pick)

/** The card of a step. */
export const useCard = (id: NodeId | undefined): CardModel | undefined =>
  useDrawing(({ cards }) => (id === undefined ? undefined : cards.get(id)))

/** Something of the view. */
export const useView = <T>(pick: (view: CanvasView) => T): T => useStore(useCanvas().view, pick)
