/** Where a step stands to the path that is being looked at. */
export type StepPath = 'none' | 'off' | 'lit' | 'current' | 'planned'

/** What the person's hand does with a step; hover and focus come by themselves and are named only to be shown. */
export type StepAttention = 'rest' | 'hover' | 'focus' | 'selected'

/** Whether a step can run; the label is what the badge says in up to six characters. */
export type StepHealth =
  | { readonly kind: 'fine' }
  | { readonly kind: 'problem'; readonly severity: 'error' | 'warning'; readonly label: string }
  | { readonly kind: 'disabled'; readonly label: string }

/** How much of a step is drawn: all from 75 %, tile and title from 40 %, below that the tile alone. */
export type StepZoom = 'full' | 'title' | 'shape'

/** The detail to draw at a zoom factor of the canvas (1 is 100 %). */
export function stepZoomAt(factor: number): StepZoom {
  if (factor >= 0.75) return 'full'
  return factor >= 0.4 ? 'title' : 'shape'
}
