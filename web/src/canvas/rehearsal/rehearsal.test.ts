import { readFileSync } from 'node:fs'
import { compileScenario, scenarioContext } from '@shirube/engine'
import { compilerOf } from '@shirube/nodes/compile'
import { modelOf } from '@shirube/nodes/model'
import { narratorOf } from '@shirube/nodes/narrate'
import { inventedWorld, makePlay, staysOf } from '@shirube/rehearsal'
import { parseScenario } from '@shirube/scenario'
import { DEFAULT_RULE_SET } from '@shirube/scoring'
import { expect, it } from 'vitest'
import { actsNow } from './acts-now.ts'
import { FIRST_ASSUMPTIONS } from './assumption.ts'
import { back, beginRehearsal, happenNow, nextMoment, type Rehearsal, runTo, skip } from './rehearsal.ts'

const text = readFileSync(
  new URL('../../../../examples/whitepaper-follow-up.scenario.json', import.meta.url),
  'utf8',
)
const parsed = parseScenario(JSON.parse(text))
if (!parsed.ok) throw new Error('the example cannot be read')
const draft = parsed.value
const { program } = compileScenario(draft, { modelOf, compilerOf, assets: { has: () => true } })
if (!program) throw new Error('the example does not compile')

const NOW = Date.UTC(2026, 10, 20, 1, 31)
const DAY = 86_400_000
const zone = 'Asia/Tokyo'

function begin(site = 0): Rehearsal {
  if (!program) throw new Error('the example does not compile')
  const lead = { fields: { lastName: '小田切', email: 'odagiri@example.jp' }, scores: { site } }
  const place = {
    organisation: { timeZone: zone, language: 'ja' },
    sending: { recent: [], closedDates: [] },
  } as const
  const play = makePlay(program, { rules: DEFAULT_RULE_SET, segments: [] })
  return beginRehearsal({
    program,
    play,
    draft,
    zone,
    now: NOW,
    entry: 0,
    world: inventedWorld(lead, place, NOW),
  })
}
const steps = ({ session }: Rehearsal) => staysOf(session.trace).map(({ node }) => node as string)
const quiet = FIRST_ASSUMPTIONS.map((one) => ({ ...one, on: false }))

it('skips from one moment to the next until the lead is through, as was assumed [canvas 22]', () => {
  let rehearsal = begin(9)
  for (let n = 0; n < 40 && nextMoment(rehearsal, FIRST_ASSUMPTIONS) !== undefined; n++)
    rehearsal = skip(rehearsal, FIRST_ASSUMPTIONS)
  expect(rehearsal.session.state.phase).toEqual({ kind: 'ended', reason: 'finished' })
  expect(steps(rehearsal)).toEqual(expect.arrayContaining(['thanks', 'call', 'handoff', 'accepted', 'deal']))
  const waited = staysOf(rehearsal.session.trace).find(({ node }) => (node as string) === 'reaction')
  expect(waited?.why?.kind).toBe('event')
})

it('goes another way when the lead does nothing, and back to any moment before', () => {
  const began = begin()
  const later = runTo(began, NOW + 20 * DAY, quiet)
  expect(steps(later)).toEqual(expect.arrayContaining(['pause', 'case', 'interest', 'nurtured']))
  let again = later
  while (again.past.length > 0) again = back(again)
  expect(steps(again)).toEqual(steps(began))
})

it('offers what the run waits for, and lets it happen now', () => {
  const began = begin(10)
  const context = scenarioContext(draft, { modelOf, narratorOf }, { language: 'ja', nameOf: (_, id) => id })
  const acts = actsNow(began.session, context)
  const click = acts.find(({ happening }) => happening.kind === 'mail.clicked')
  expect(click?.words).toContain('クリック')
  if (!click) throw new Error('no click was offered')
  const clicked = happenNow(began, click.happening)
  expect(steps(clicked)).toContain('call')
  const outcomes = actsNow(clicked.session, context).filter(
    ({ happening }) => happening.kind === 'call.completed',
  )
  expect(outcomes.length).toBeGreaterThan(3)
})
