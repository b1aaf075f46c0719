import { applyEdits, emptyScenario, type ScenarioSettings } from '@shirube/scenario'
import { expect, it } from 'vitest'
import { settingsEdits } from './settings-edits.ts'

const before = emptyScenario().settings

it('changes only what differs, so that two people who change different settings do not meet', () => {
  const after: ScenarioSettings = { ...before, purpose: '商談へつなげる', timeZone: 'Asia/Tokyo' }
  expect(settingsEdits(before, after)).toEqual([
    { kind: 'set-settings', path: ['purpose'], value: '商談へつなげる' },
    { kind: 'set-settings', path: ['timeZone'], value: 'Asia/Tokyo' },
  ])
  expect(settingsEdits(after, after)).toEqual([])
})

it('takes a setting away, and leads to the very settings that were asked for', () => {
  const zoned: ScenarioSettings = { ...before, timeZone: 'Asia/Tokyo', schedule: { from: '2026-11-01' } }
  const edits = settingsEdits(zoned, { ...before, reentry: { kind: 'after', days: 30 } })
  expect(edits).toContainEqual({ kind: 'set-settings', path: ['timeZone'] })
  const done = applyEdits({ ...emptyScenario(), settings: zoned }, edits)
  expect(done.ok && done.value.scenario.settings).toEqual({ ...before, reentry: { kind: 'after', days: 30 } })
})
