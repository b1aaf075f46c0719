import { assetsOf, assetsOfMatch } from '@shirube/audience'
import { type Diagnostic, diagnostic, type Scenario } from '@shirube/scenario'
import type { AssetCatalog } from '../facet/compile.ts'
import { type Watch, type WatchOn, watchOnSchema } from '../program/program.ts'
import { COMPILE_TEXT } from './text.ts'

const missing = (on: WatchOn, assets: AssetCatalog): readonly string[] =>
  (on.kind === 'event' ? assetsOfMatch(on.match) : assetsOf(on.when))
    .filter((asset) => !assets.has(asset.kind, asset.id))
    .map((asset) => asset.id)

/** Reads goals and exit rules out of the settings; every fault names its place there. */
export function readWatches(
  scenario: Scenario,
  assets: AssetCatalog,
): { readonly watches: readonly Watch[]; readonly diagnostics: readonly Diagnostic[] } {
  const watches: Watch[] = []
  const diagnostics: Diagnostic[] = []
  const fault = (code: 'bad-watch' | 'missing-asset', field: string, detail: string): void => {
    const about = { severity: 'error', code: `compile.${code}`, field } as const
    diagnostics.push(diagnostic(about, COMPILE_TEXT[code], { detail }))
  }
  const read = (field: string, watch: Omit<Watch, 'on'>, on: unknown): void => {
    const parsed = watchOnSchema.safeParse(on)
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        fault('bad-watch', [field, 'on', ...issue.path].join('.'), issue.message)
      }
      return
    }
    for (const id of missing(parsed.data, assets)) fault('missing-asset', `${field}.on`, id)
    watches.push({ ...watch, on: parsed.data })
  }
  // Goals come first: a lead that reaches one by the event that also takes it out has still reached it.
  for (const [i, goal] of scenario.settings.goals.entries()) {
    read(`goals.${i}`, { id: goal.id, kind: 'goal', title: goal.title, leaves: goal.leaves }, goal.on)
  }
  for (const [i, exit] of scenario.settings.exits.entries()) {
    read(`exits.${i}`, { id: exit.id, kind: 'exit', title: exit.title ?? '', leaves: true }, exit.on)
  }
  return { watches, diagnostics }
}
