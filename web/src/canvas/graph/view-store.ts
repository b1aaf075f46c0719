import type { FieldFocus } from '@shirube/inspector-kit'
import type { EdgeId, NodeId } from '@shirube/kernel'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Way } from './connect.ts'
import type { Guide } from './guides.ts'
import type { Spot } from './insert-step.ts'
import type { Point } from './rect.ts'
import type { Removal } from './remove-steps.ts'

/** What the canvas is used for: drawing, playing it through, or looking at what came of it. */
export type CanvasMode = 'edit' | 'rehearsal' | 'results'

/** What stands over the drawing and waits for an answer. */
export type Asking =
  | { readonly kind: 'insert'; readonly spot: Spot; readonly line?: EdgeId; readonly screen: Point }
  | { readonly kind: 'menu'; readonly node: NodeId; readonly screen: Point }
  /** The menu of the ground between the steps. */
  | { readonly kind: 'ground'; readonly at: Point; readonly screen: Point }
  | { readonly kind: 'next'; readonly node: NodeId }
  | { readonly kind: 'rename'; readonly node: NodeId }
  | { readonly kind: 'remove'; readonly removal: Removal }
  | { readonly kind: 'contest' }
  | { readonly kind: 'find' }

/** How the canvas is looked at; nothing of it belongs to the scenario or its history. */
export interface CanvasView {
  readonly mode: CanvasMode
  readonly asking?: Asking | undefined
  readonly hovered?: EdgeId | undefined
  /** The line that a step being dragged would go into. */
  readonly target?: EdgeId | undefined
  /** The way behind which it would go. */
  readonly targetEnd?: Way | undefined
  /** Where the focus in the settings goes next; each new object moves it anew. */
  readonly focus: FieldFocus
  /** The settings are open: of the selected step, or of the scenario where none is. */
  readonly settings: 'step' | 'scenario' | 'closed'
  /** With which cards the one being dragged stands in line. */
  readonly guides: readonly Guide[]
  readonly map: boolean
  readonly outline: boolean
  /** The note that has just been put down and is to be written. */
  readonly writing?: string | undefined
  /** What has just happened, for those who hear it. */
  readonly said: string
}

/** The view of one open canvas. */
export type CanvasViewStore = StoreApi<CanvasView>

/** A view that has just been opened. */
export const openView = (): CanvasViewStore =>
  createStore<CanvasView>(() => ({
    mode: 'edit',
    focus: { on: 'nothing' },
    settings: 'step',
    guides: [],
    map: true,
    outline: false,
    said: '',
  }))
