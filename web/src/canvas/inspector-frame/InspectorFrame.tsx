import { AssetCatalogProvider } from '@shirube/inspector-kit'
import { useReactFlow } from '@xyflow/react'
import { type KeyboardEvent, type ReactNode, useEffect } from 'react'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { useSelection } from '../document/open-scenario-context.ts'
import { onlyStep } from '../document/selection.ts'
import { useCanvas, useView } from '../graph/canvas-context.ts'
import { useViewport } from '../graph/use-viewport.ts'
import { focusStep } from '../keyboard/use-canvas-keys.ts'
import { ScenarioSettingsSheet } from '../settings/ScenarioSettingsSheet.tsx'
import classes from './InspectorFrame.module.css'
import { Several } from './Several.tsx'
import { StepInspector } from './StepInspector.tsx'

/** What is selected, with its settings; below 1180 px it stands under the drawing. */
export function InspectorFrame(): ReactNode {
  const step = useSelection(onlyStep)
  const many = useSelection(({ nodes }) => nodes.size)
  const edge = useSelection((selection) => selection.edge)
  const settings = useView((view) => view.settings)
  const { view } = useCanvas()
  const { reveal } = useViewport()
  const catalog = useCatalog()
  const { viewportInitialized } = useReactFlow()
  const shown =
    settings === 'scenario' || (settings === 'step' && (step !== undefined || many > 1 || edge !== undefined))
  useEffect(() => {
    if (step === undefined || !viewportInitialized) return
    // The panel has just taken its room: the canvas knows its new size a frame later.
    const soon = requestAnimationFrame(() => requestAnimationFrame(() => reveal(step)))
    return () => cancelAnimationFrame(soon)
  }, [step, shown, reveal, viewportInitialized])
  const close = (): void => {
    view.setState({ settings: 'closed', focus: { on: 'nothing' } })
    if (step !== undefined) focusStep(step)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return
    // What is being typed is taken in when the field is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    if (step !== undefined) focusStep(step)
  }
  if (!shown) return null
  return (
    <div className={classes.frame} onKeyDown={press}>
      <AssetCatalogProvider value={catalog}>
        {settings === 'scenario' ? (
          <ScenarioSettingsSheet onClose={close} />
        ) : step === undefined ? (
          <Several many={many} onClose={close} />
        ) : (
          <StepInspector node={step} onClose={close} />
        )}
      </AssetCatalogProvider>
    </div>
  )
}
