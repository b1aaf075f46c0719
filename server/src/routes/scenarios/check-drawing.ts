import type { Queryable } from '@shirube/db'
import { compileDraft, loadAssets, readInBoth } from '@shirube/runtime'
import type { Scenario } from '@shirube/scenario'
import { presentDiagnostic } from './present.ts'

/** Everything that is to be said about a drawing, and the drawing read aloud. */
export async function checkDrawing(db: Queryable, drawing: Scenario) {
  const assets = await loadAssets(db)
  const { diagnostics } = compileDraft(drawing, assets)
  const { ja, en } = readInBoth(drawing, assets)
  return { diagnostics: diagnostics.map(presentDiagnostic), reading: { ja: [...ja], en: [...en] } }
}
