import type { NodeId } from '@shirube/kernel'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What is open beside the drawing. */
export type StagePanel =
  | { readonly kind: 'publish' }
  | { readonly kind: 'reading' }
  /** What colleagues say about the drawing. */
  | { readonly kind: 'comments' }
  /** The versions; one of them may be looked at in place of the draft. */
  | { readonly kind: 'versions'; readonly look?: { readonly n: number; readonly minor: number } }
  /** The people who wait at a step, or ended there in an error. */
  | { readonly kind: 'people'; readonly step: NodeId; readonly who: 'waiting' | 'failed' }
  /** One lead whose path is followed. */
  | { readonly kind: 'follow'; readonly run: string }

/** What is open beside the drawing of the one canvas that is shown. */
export interface Stage {
  readonly panel?: StagePanel | undefined
  /** The list of problems at the foot is open. */
  readonly problems: boolean
  /** Steps that a sentence being pointed at is about. */
  readonly pointed?: ReadonlySet<NodeId> | undefined
}

/** What is open beside the open canvas: one at a time. */
export const stageStore = createStore<Stage>(() => ({ problems: false }))

/** Opens something beside the drawing. */
export const openPanel = (panel: StagePanel): void => stageStore.setState({ panel, pointed: undefined })

/** Closes it again. */
export const closePanel = (): void => stageStore.setState({ panel: undefined, pointed: undefined })

/** Opens or closes the list of problems. */
export const toggleProblems = (open?: boolean): void =>
  stageStore.setState(({ problems }) => ({ problems: open ?? !problems }))

/** Points at steps, or at none. */
export const pointAt = (pointed: ReadonlySet<NodeId> | undefined): void => stageStore.setState({ pointed })

/** Something of what is open. */
export const useStage = <T>(pick: (stage: Stage) => T): T => useStore(stageStore, pick)
