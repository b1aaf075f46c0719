import { type AssetCatalog, compileScenario } from '@shirube/engine'
import { compilerOf } from '@shirube/nodes/compile'
import { modelOf } from '@shirube/nodes/model'
import type { Diagnostic } from '@shirube/scenario'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ScenarioDocument } from './scenario-document.ts'

const IDLE_MS = 120

/** What the compiler has to say about the draft, as of a moment ago. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[]
}

/** A store of what the compiler says of the draft: the very compiler that publishing uses, run here (D11). */
export interface KeptFindings {
  readonly store: StoreApi<Findings>
  /** What is installed has changed: compiles again. */
  takeAssets(assets: AssetCatalog): void
  stop(): void
}

/** Compiles the draft a moment after each change. */
export function keepFindings(document: ScenarioDocument, first: AssetCatalog): KeptFindings {
  let assets = first
  let timer: ReturnType<typeof setTimeout> | undefined
  const store = createStore<Findings>(() => ({ diagnostics: [] }))
  const compile = (): void => {
    const { diagnostics } = compileScenario(document.store.getState().draft, { modelOf, compilerOf, assets })
    store.setState({ diagnostics })
  }
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(compile, IDLE_MS)
  }
  compile()
  const unsubscribe = document.store.subscribe((state, before) => {
    if (state.draft !== before.draft) soon()
  })
  return {
    store,
    takeAssets(next) {
      assets = next
      soon()
    },
    stop() {
      unsubscribe()
      clearTimeout(timer)
    },
  }
}
