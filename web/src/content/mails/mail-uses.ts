import type { MailUse } from '@shirube/contract'

/** A scenario that uses a mail, with the versions in which it does; none of them for a draft alone. */
export interface ScenarioUse {
  readonly scenario: string
  readonly name: string
  readonly versions: readonly string[]
}

/** Where a mail is used, scenario by scenario. */
export function usesByScenario(uses: readonly MailUse[]): readonly ScenarioUse[] {
  const found = new Map<string, ScenarioUse>()
  for (const { scenario, name, version } of uses) {
    const before = found.get(scenario)?.versions ?? []
    found.set(scenario, { scenario, name, versions: version === undefined ? before : [...before, version] })
  }
  return [...found.values()]
}
