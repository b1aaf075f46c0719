import type { Page } from '@playwright/test'
import { leadEndpoints, runEndpoints, scenarioEndpoints } from '@shirube/contract'
import { expect } from '../support/fixtures.ts'
import type { Stack } from '../support/stack.ts'
import { CanvasPage } from './canvas-page.ts'

const step = (id: string, type: string, about: { data: object; y: number; title?: string }) => ({
  id,
  type,
  version: 1,
  data: about.data,
  position: { x: 0, y: about.y },
  ...(about.title !== undefined && { title: about.title }),
})

/** By hand → everybody → wait 3 days → stage → wait 5 days → end; it reaches nobody, and says so. */
export const INTERNAL = {
  format: 1,
  settings: { purpose: '', internal: true, reentry: { kind: 'always' }, exits: [], goals: [], schedule: {} },
  annotations: {},
  nodes: {
    start: step('start', 'added', { data: { by: 'hand' }, y: 0, title: '手で追加' }),
    all: step('all', 'audience-gate', { data: { condition: { kind: 'all', of: [] } }, y: 80, title: '全員' }),
    wait: step('wait', 'wait-duration', {
      data: { duration: { amount: 3, unit: 'day' }, zone: 'lead' },
      y: 180,
      title: '最初の待機',
    }),
    note: step('note', 'change-stage', { data: { stage: 'nurturing' }, y: 260, title: '育成へ' }),
    later: step('later', 'wait-duration', {
      data: { duration: { amount: 5, unit: 'day' }, zone: 'lead' },
      y: 340,
      title: '次の待機',
    }),
    over: step('over', 'end', { data: {}, y: 420, title: '終わり' }),
  },
  edges: Object.fromEntries(
    [
      ['start', 'next', 'all'],
      ['all', 'yes', 'wait'],
      ['wait', 'next', 'note'],
      ['note', 'next', 'later'],
      ['later', 'next', 'over'],
    ].map(([node = '', port = '', to = '']) => [
      `${node}-${port}`,
      { id: `${node}-${port}`, from: { node, port }, to },
    ]),
  ),
}

let count = 0

/** A live scenario that a test follows on its canvas. */
export interface LiveScenario {
  readonly id: string
  readonly canvas: CanvasPage
  /** A new lead comes in; answers once it waits in the first step. */
  enter(lastName: string): Promise<string>
}

async function waits(stack: Stack, scenario: string, lead: string): Promise<string> {
  const { items } = await stack.api(runEndpoints.list, { query: { scenario, lead, limit: 1 } })
  return items[0]?.step?.id ?? ''
}

/** Publishes a scenario, signs a marketer in, and opens its canvas. */
export async function openLive(page: Page, stack: Stack, scenario: object = INTERNAL): Promise<LiveScenario> {
  count += 1
  const id = `live-${process.pid}-${Date.now().toString(36)}-${count}`
  const params = { id }
  const { revision } = await stack.api(scenarioEndpoints.import, {
    params,
    body: { name: `稼働${count}`, scenario },
  })
  const done = await stack.api(scenarioEndpoints.publish, {
    params,
    body: { revision, underWay: { rest: 'finish', steps: {} } },
  })
  expect(done.kind).toBe('published')
  await stack.login(page, 'marketer')
  const canvas = new CanvasPage(page, stack, id)
  await canvas.open()
  return {
    id,
    canvas,
    async enter(lastName) {
      const email = `${id}-${Date.now().toString(36)}@shirube.example`
      const added = await stack.api(leadEndpoints.add, { body: { fields: { lastName, email } } })
      const { lead } = added
      await stack.api(scenarioEndpoints.enter, { params, body: { leads: [lead] } })
      await expect.poll(() => waits(stack, id, lead), { timeout: 20_000 }).toBe('wait')
      return lead
    },
  }
}

/** How far the drawing is moved and enlarged. */
export const viewport = (page: Page): Promise<string> =>
  page.locator('.react-flow__viewport').evaluate((element) => getComputedStyle(element).transform)
