import { expect, test } from 'vitest'
import { frameOf } from '../card/step-shape.ts'
import type { Counts } from '../counts/use-counts.ts'
import { sampleDraft, sampleStep } from '../document/sample-draft.ts'
import { freshStep } from '../graph/insert-step.ts'
import { enteredOf, funnelOf } from './funnel-of.ts'

const step = (id: string, type: string) =>
  sampleStep(id, type, { data: freshStep(type, { x: 0, y: 0 }).data })
const drawing = sampleDraft(
  ['form-submitted', 'audience-gate', 'send-email', 'wait-duration', 'call-task', 'handoff', 'end'].map(
    (type) => step(type.replace('-', ''), type),
  ),
  [
    'formsubmitted.next>audiencegate',
    'audiencegate.yes>sendemail',
    'sendemail.sent>waitduration',
    'waitduration.next>calltask',
    'calltask.appointment>handoff',
    'handoff.accepted>end',
  ],
)
const goal = {
  id: 'deal',
  title: '商談化',
  on: { kind: 'event', match: { kind: 'deal.opened' } },
  leaves: false,
}
const draft = { ...drawing, settings: { ...drawing.settings, goals: [goal as never] } }

const row = (id: string, port: string, people: number) => {
  const none = { waiting: 0, failed: 0, visits: people }
  return { step: id, port, ...none, reached: port === '' ? people : 0, passed: people }
}
const counts: Counts = {
  mails: [],
  goals: [{ goal: 'deal', people: 41 }],
  steps: [
    row('formsubmitted', '', 1284),
    row('audiencegate', '', 1284),
    row('audiencegate', 'yes', 902),
    row('audiencegate', 'no', 382),
    row('sendemail', '', 900),
    row('waitduration', '', 880),
    row('calltask', '', 118),
    row('handoff', '', 95),
    row('handoff', 'accepted', 84),
  ],
}

test('[S48] the funnel says who fitted, was written to, called, handed over, accepted and reached the goal', () => {
  expect(funnelOf(counts, draft).map(({ kind, people }) => [kind, people])).toEqual([
    ['entered', 1284],
    ['passed', 902],
    ['reached', 900],
    ['reached', 118],
    ['reached', 95],
    ['passed', 84],
    ['goal', 41],
  ])
})

test('a step that nobody has come to stands there with nobody; without a goal the funnel ends with the drawing', () => {
  const empty = { ...counts, steps: counts.steps.slice(0, 2), goals: [] }
  expect(funnelOf(empty, drawing).map(({ people }) => people)).toEqual([1284, 0, 0, 0, 0, 0])
})

test('everybody who came in by any start is counted, and a trunk that leads in a circle ends', () => {
  const second = { ...drawing, nodes: { ...drawing.nodes, added: step('added', 'added') } }
  expect(enteredOf({ ...counts, steps: [...counts.steps, row('added', '', 16)] }, second)).toBe(1300)
  const round = sampleDraft(Object.values(drawing.nodes), [
    'formsubmitted.next>audiencegate',
    'audiencegate.yes>waitduration',
    'waitduration.next>audiencegate',
  ])
  expect(funnelOf(counts, round).map(({ kind }) => kind)).toEqual(['entered', 'passed'])
})

test('the way to the goal is the one by which most people came to be handed over, not the trunk', () => {
  const steps = ['form-submitted', 'score-bands', 'send-email', 'call-task', 'handoff'].map((type) =>
    step(type.replace('-', ''), type),
  )
  const bands = steps[1]
  const ports = bands ? frameOf(bands).ports.map(({ id }) => id) : []
  const [side = '', main = ''] = [ports[0], ports.at(-1)]
  const split = sampleDraft(steps, [
    'formsubmitted.next>scorebands',
    `scorebands.${main}>sendemail`,
    `scorebands.${side}>calltask`,
    'calltask.appointment>handoff',
  ])
  const came = [
    row('formsubmitted', '', 36),
    row('scorebands', main, 4),
    row('scorebands', side, 32),
    row('calltask', '', 32),
  ]
  const told = funnelOf({ ...counts, goals: [], steps: [...came, row('handoff', '', 17)] }, split)
  expect(told.map(({ kind, people }) => [kind, people])).toEqual([
    ['entered', 36],
    ['reached', 32],
    ['reached', 17],
    ['passed', 0],
  ])
})
