import { type Compilation, compileScenario, type ReadPart, readAloud, scenarioContext } from '@shirube/engine'
import { LANGUAGES, type Language, type NodeId } from '@shirube/kernel'
import { compilerOf } from '@shirube/nodes/compile'
import { modelOf } from '@shirube/nodes/model'
import { narratorOf } from '@shirube/nodes/narrate'
import type { Scenario } from '@shirube/scenario'
import { type Assets, namesIn } from './assets.ts'

const narration = { modelOf, narratorOf }

/** Compiles a drawing against what is installed: a program, or what stands against it. */
export const compileDraft = (scenario: Scenario, assets: Assets): Compilation =>
  compileScenario(scenario, { modelOf, compilerOf, assets })

/** The drawing read aloud in both languages (D3). */
export function readInBoth(
  scenario: Scenario,
  assets: Assets,
): Readonly<Record<Language, readonly ReadPart[]>> {
  const read = (language: Language) => readAloud(scenario, narration, namesIn(assets, language))
  return { ja: read('ja'), en: read('en') }
}

/** What each step is called: its own title, else what it says of itself. */
export function titlesOf(
  scenario: Scenario,
  assets: Assets,
  language: Language,
): Readonly<Record<NodeId, string>> {
  const { stepTitle } = scenarioContext(scenario, narration, namesIn(assets, language))
  const titles: Record<NodeId, string> = {}
  for (const { id, type } of Object.values(scenario.nodes)) titles[id] = stepTitle(id) ?? type
  return titles
}

/** What each step is called in every language. */
export const titlesInBoth = (scenario: Scenario, assets: Assets) =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, titlesOf(scenario, assets, language)]),
  ) as Readonly<Record<Language, Readonly<Record<string, string>>>>
