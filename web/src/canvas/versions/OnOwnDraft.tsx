import type { ReactNode } from 'react'
import { OpenScenarioProvider } from '../document/open-scenario-context.ts'
import { CanvasProvider } from '../graph/canvas-context.ts'
import { useOwn } from './own-draft.ts'

/** What is about the draft also while a version stands in its place on the canvas: whether it is saved, putting it live. */
export function OnOwnDraft({ children }: { readonly children: ReactNode }): ReactNode {
  const { open, shared } = useOwn()
  return (
    <OpenScenarioProvider value={open}>
      <CanvasProvider value={shared}>{children}</CanvasProvider>
    </OpenScenarioProvider>
  )
}
