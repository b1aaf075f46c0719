import type { EdgeId, NodeId } from '@shirube/kernel'
import type { EdgeBand, EdgeLook, StepPath, StepPeople, StepResult } from '@shirube/ui'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What is known of people at a step: counts, or where one lead stands. */
export interface StepOverlay {
  readonly waiting?: StepPeople
  readonly errors?: StepPeople
  readonly result?: StepResult
  readonly path?: StepPath
  /** By way: how many went, and whether the followed lead did. */
  readonly ways?: ReadonlyMap<string, { readonly count?: string; readonly taken?: boolean }>
}

/** How a line is drawn beyond its course. */
export interface LineOverlay {
  readonly look?: EdgeLook
  readonly count?: string
  readonly band?: EdgeBand
  readonly leak?: boolean
}

/** What is laid over the drawing; it changes without the drawing. */
export interface Overlay {
  readonly steps: ReadonlyMap<NodeId, StepOverlay>
  readonly lines: ReadonlyMap<EdgeId, LineOverlay>
}

const NONE: Overlay = { steps: new Map(), lines: new Map() }

/** The overlay of the open canvas: one at a time, counts or a path or results. */
export const overlayStore = createStore<Overlay>(() => NONE)

/** Lays something over the drawing; nothing takes it off. Give the same objects again for what has not changed. */
export const layOver = (overlay: Overlay = NONE): void => overlayStore.setState(overlay)

/** What is laid over a step. */
export const useStepOverlay = (id: NodeId): StepOverlay | undefined =>
  useStore(overlayStore, ({ steps }) => steps.get(id))

/** What is laid over a line. */
export const useLineOverlay = (id: EdgeId): LineOverlay | undefined =>
  useStore(overlayStore, ({ lines }) => lines.get(id))
