import type { ReactNode } from 'react'
import { useClipboardEvents } from './clipboard/use-clipboard-events.ts'
import { useKeepCounts } from './counts/use-counts.ts'
import { useDocument } from './document/open-scenario-context.ts'
import { CanvasGraph } from './graph/CanvasGraph.tsx'
import { useView } from './graph/canvas-context.ts'
import { EmptyCanvas } from './graph/EmptyCanvas.tsx'
import { MapAndZoom } from './graph/MapAndZoom.tsx'
import { Outline } from './graph/Outline.tsx'
import type { CanvasMode } from './graph/view-store.ts'
import { InspectorFrame } from './inspector-frame/InspectorFrame.tsx'
import { useCanvasKeys } from './keyboard/use-canvas-keys.ts'
import { useCanvasShortcuts } from './keyboard/use-canvas-shortcuts.ts'
import { useScreenKeys } from './keyboard/use-screen-keys.ts'
import { ContestDialog } from './menu/ContestDialog.tsx'
import { FindBar } from './menu/FindBar.tsx'
import { GroundMenu } from './menu/GroundMenu.tsx'
import { NextDialog } from './menu/NextDialog.tsx'
import { RemoveDialog } from './menu/RemoveDialog.tsx'
import { RenameDialog } from './menu/RenameDialog.tsx'
import { StepMenu } from './menu/StepMenu.tsx'
import classes from './OpenCanvas.module.css'
import { DockedPalette } from './palette/DockedPalette.tsx'
import { InsertPopover } from './palette/InsertPopover.tsx'
import { PublishSheet } from './publish/PublishSheet.tsx'
import { RehearsalBadge } from './rehearsal/RehearsalBadge.tsx'
import { RehearsalFoot } from './rehearsal/RehearsalFoot.tsx'
import { RehearsalLeft } from './rehearsal/RehearsalLeft.tsx'
import { RehearsalOverlay } from './rehearsal/RehearsalOverlay.tsx'
import { RehearsalRight } from './rehearsal/RehearsalRight.tsx'
import { ResultsLegend } from './results/ResultsLegend.tsx'
import { ResultsMarks } from './results/ResultsMarks.tsx'
import { ResultsOverlay } from './results/ResultsOverlay.tsx'
import { ResultsRight } from './results/ResultsRight.tsx'
import { ResultsStrip } from './results/ResultsStrip.tsx'
import { CanvasDrawer } from './stage/CanvasDrawer.tsx'
import { StageOverlay } from './stage/StageOverlay.tsx'
import { StageRight, useStageOpen } from './stage/StageRight.tsx'
import { TopBar } from './top-bar/TopBar.tsx'
import type { Titled } from './top-bar/titled.ts'
import { OnOwnDraft } from './versions/OnOwnDraft.tsx'

/** The screen of an open scenario: bar, palette, drawing, settings. */
export function CanvasBody({ scenario }: { readonly scenario: Titled }): ReactNode {
  const mode = useView((view) => view.mode)
  const outline = useView((view) => view.outline)
  const { editable } = useDocument()
  const docked = useStageOpen()
  useScreenKeys()
  useClipboardEvents()
  useCanvasShortcuts()
  return (
    <div className={classes.screen}>
      <TopBar scenario={scenario} />
      {mode === 'results' ? <ResultsStrip /> : null}
      <div className={classes.middle}>
        {mode === 'edit' && editable && !docked ? <DockedPalette /> : null}
        {mode === 'rehearsal' ? <RehearsalLeft /> : null}
        {outline ? <Outline /> : null}
        <div className={classes.column}>
          {mode === 'rehearsal' ? <RehearsalBadge /> : null}
          <Drawing mode={mode} />
          {mode === 'edit' ? <CanvasDrawer /> : null}
        </div>
        {docked && mode !== 'rehearsal' ? <StageRight /> : <ModeRight mode={mode} />}
      </div>
      {mode === 'rehearsal' ? <RehearsalFoot /> : null}
      <KeptCounts />
      <ModeOverlay mode={mode} />
      <StepMenu />
      <GroundMenu />
      <InsertPopover />
      <RemoveDialog />
      <RenameDialog />
      <NextDialog />
      <OnOwnDraft>
        <PublishSheet />
        <ContestDialog />
      </OnOwnDraft>
      <Said />
    </div>
  )
}

function ModeRight({ mode }: { readonly mode: CanvasMode }): ReactNode {
  switch (mode) {
    case 'edit':
      return <InspectorFrame />
    case 'rehearsal':
      return <RehearsalRight />
    case 'results':
      return <ResultsRight />
  }
}

/** The counts go on being read, whatever shows them. */
function KeptCounts(): ReactNode {
  useKeepCounts()
  return null
}

/** What lies over the drawing: counts and paths, a rehearsal, or what came of it. */
function ModeOverlay({ mode }: { readonly mode: CanvasMode }): ReactNode {
  switch (mode) {
    case 'edit':
      return <StageOverlay />
    case 'rehearsal':
      return <RehearsalOverlay />
    case 'results':
      return <ResultsOverlay />
  }
}

function Drawing({ mode }: { readonly mode: CanvasMode }): ReactNode {
  const press = useCanvasKeys()
  return (
    <main className={classes.drawing} data-canvas-root tabIndex={-1} onKeyDown={press}>
      <CanvasGraph>
        <MapAndZoom />
        {mode === 'results' ? (
          <>
            <ResultsMarks />
            <ResultsLegend />
          </>
        ) : null}
      </CanvasGraph>
      <EmptyCanvas />
      <FindBar />
    </main>
  )
}

/** What has just happened, for those who hear it. */
function Said(): ReactNode {
  const said = useView((view) => view.said)
  return (
    <div className={classes.said} role="status">
      {said}
    </div>
  )
}
