import { readFileSync } from 'node:fs'
import { parseScenario } from '@shirube/scenario'
import { expect, it } from 'vitest'
import type { Counts } from '../counts/use-counts.ts'
import { enteredOf } from './funnel-of.ts'
import { leaksOf, resultsOverlay } from './leaks-of.ts'

const text = readFileSync(new URL('../../../../examples/welcome.scenario.json', import.meta.url), 'utf8')
const parsed = parseScenario(JSON.parse(text))
if (!parsed.ok) throw new Error('the example cannot be read')
const draft = parsed.value

const row = (step: string, port: string, reached: number, passed: number) => ({
  step,
  port,
  reached,
  passed,
  waiting: 0,
  failed: 0,
  visits: passed,
})
const counts: Counts = {
  mails: [],
  goals: [],
  steps: [
    row('guests', '', 100, 100),
    row('audience', '', 100, 90),
    row('audience', 'no', 0, 10),
    row('reaction', '', 80, 80),
    row('reaction', 'timeout', 0, 60),
    row('reaction', 'clicked', 0, 20),
    row('gone', 'timeout', 0, 99),
  ],
}

it('names where most people are lost, of the steps that are drawn [S48]', () => {
  expect(leaksOf(counts, draft).map(({ step, port, people }) => [step, port, people])).toEqual([
    ['reaction', 'timeout', 60],
    ['audience', 'no', 10],
  ])
})

it('draws lines as wide as the people who went that way', () => {
  expect(enteredOf(counts, draft)).toBe(100)
  const { lines } = resultsOverlay(counts, draft, { steps: new Map(), lines: new Map() })
  const line = Object.values(draft.edges).find(
    ({ from }) => from.node === 'reaction' && from.port === 'timeout',
  )
  expect(line && lines.get(line.id)).toMatchObject({ leak: true, band: { kind: 'band', width: 24 * 0.6 } })
})
