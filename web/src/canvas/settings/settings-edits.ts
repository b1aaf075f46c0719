import { type Json, sameJson } from '@shirube/kernel'
import type { Edit, ScenarioSettings } from '@shirube/scenario'

type JsonValue = Extract<Edit, { kind: 'set-settings' }>['value']

/** The edits that turn the settings of a scenario into others: one for each setting that differs. */
export function settingsEdits(before: ScenarioSettings, after: ScenarioSettings): readonly Edit[] {
  const [was, is] = [before, after].map(
    (settings) => JSON.parse(JSON.stringify(settings)) as Record<string, Json>,
  )
  const keys = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])]
  return keys.flatMap((key): readonly Edit[] => {
    const [old, next] = [was?.[key], is?.[key]]
    if (old !== undefined && next !== undefined && sameJson(old, next)) return []
    return [{ kind: 'set-settings', path: [key], ...(next !== undefined && { value: next as JsonValue }) }]
  })
}
