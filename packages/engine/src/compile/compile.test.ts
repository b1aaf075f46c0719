import { emptyScenario } from '@shirube/scenario'
import { describe, expect, it } from 'vitest'
import { compileScenario } from './compile.ts'

const problemsIn = (timeZone: string): readonly string[] => {
  const blank = emptyScenario()
  const scenario = { ...blank, settings: { ...blank.settings, timeZone } }
  const tools = { modelOf: () => undefined, compilerOf: () => undefined, assets: { has: () => true } }
  const { diagnostics } = compileScenario(scenario, tools)
  return diagnostics.filter((one) => one.field === 'timeZone').map((one) => `${one.severity} ${one.code}`)
}

describe('the time zone of a scenario [D13]', () => {
  it('is one that there is, or the scenario is not published', () => {
    expect(problemsIn('Mars/Olympus')).toEqual(['error compile.bad-zone'])
    expect(problemsIn('+09:00')).toEqual(['error compile.bad-zone'])
    expect(problemsIn('Asia/Tokyo')).toEqual([])
  })
})
