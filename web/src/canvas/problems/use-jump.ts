import type { Diagnostic } from '@shirube/scenario'
import { useDocument } from '../document/open-scenario-context.ts'
import { NOTHING, selected } from '../document/selection.ts'
import { useCanvas } from '../graph/canvas-context.ts'
import { useViewport } from '../graph/use-viewport.ts'
import { closePanel } from '../stage/stage-store.ts'

/** Goes to the place that a problem names: the step in the middle, its settings open, the focus in the field. */
export function useJump(): (to: Pick<Diagnostic, 'node' | 'field'>) => void {
  const document = useDocument()
  const { view } = useCanvas()
  const { centre } = useViewport()
  return ({ node, field }) => {
    const focus = field === undefined ? ({ on: 'first' } as const) : ({ on: 'field', field } as const)
    closePanel()
    document.select(node === undefined ? NOTHING : selected(node))
    view.setState({ mode: 'edit', settings: node === undefined ? 'scenario' : 'step', focus })
    if (node !== undefined) centre(node)
  }
}
