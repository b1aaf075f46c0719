import type { Diagnostic, Scenario } from '@shirube/scenario'
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { KeptFindings } from './findings.ts'
import type { Saving } from './keep-saved.ts'
import type { SaveStatus } from './save-status.ts'
import type { DocumentState, ScenarioDocument } from './scenario-document.ts'
import type { Selection } from './selection.ts'

/** An open scenario with what looks after it. */
export interface OpenScenario {
  readonly document: ScenarioDocument
  readonly saving: Saving
  readonly findings: KeptFindings
}

const OpenContext = createContext<OpenScenario | undefined>(undefined)

/** Hands the open scenario to everything on its canvas. */
export const OpenScenarioProvider = OpenContext.Provider

/** The open scenario. Throws outside of a canvas. */
export function useOpenScenario(): OpenScenario {
  const open = useContext(OpenContext)
  if (open === undefined) throw new Error('No scenario is open here')
  return open
}

/** The document, for reading at a press and for changing; it causes no rendering. */
export const useDocument = (): ScenarioDocument => useOpenScenario().document

/** Something of the state; renders again only when what is picked is another. */
export const useDocumentState = <T>(pick: (state: DocumentState) => T): T =>
  useStore(useDocument().store, pick)

/** Something of the draft. Pick what is there, not what is made new at each call. */
export const useDraft = <T>(pick: (draft: Scenario) => T): T => useDocumentState(({ draft }) => pick(draft))

/** Something of the selection. */
export const useSelection = <T>(pick: (selection: Selection) => T): T =>
  useDocumentState(({ selection }) => pick(selection))

/** Where the changes of this tab are. */
export const useSaveStatus = (): SaveStatus => useDocumentState(({ save }) => save)

/** What the compiler says of the draft. */
export const useDiagnostics = (): readonly Diagnostic[] =>
  useStore(useOpenScenario().findings.store, ({ diagnostics }) => diagnostics)
