import { assetEndpoints, mailEndpoints, scenarioEndpoints } from '@shirube/contract'
import type { LeadId } from '@shirube/kernel'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyed, line, node } from '../../testing/drawing.ts'
import { drive } from '../../testing/drive-run.ts'
import { mailSaying } from '../../testing/example-assets.ts'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let marketer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
  const mails = { guide: undefined, 'case-study': 'nurturing', estimate: 'engagement' } as const
  for (const [id, stage] of Object.entries(mails)) {
    const content = { ...mailSaying(id), ...(stage && { stage }) }
    await marketer.ask(mailEndpoints.put, { params: { id }, body: { name: id, content } })
  }
})
afterAll(() => server.close())

const staged = {
  mail: 'guide',
  purpose: 'transactional',
  byStage: [
    { id: 'a', stage: 'nurturing', mail: 'case-study' },
    { id: 'b', stage: 'engagement', mail: 'estimate' },
  ],
}

/** By hand → everybody → a mail by stage → the lead is engaged → a mail by stage → end. */
const SHEET = {
  format: 1,
  settings: { purpose: '', internal: false, reentry: { kind: 'always' }, exits: [], goals: [], schedule: {} },
  nodes: keyed([
    node('start', 'added', { by: 'hand' }),
    node('all', 'audience-gate', { condition: { kind: 'all', of: [] } }),
    node('first', 'send-email', staged),
    node('engage', 'change-stage', { stage: 'engagement' }),
    node('second', 'send-email', staged),
    node('over', 'end', {}),
  ]),
  edges: keyed([
    line('start', 'next', 'all'),
    line('all', 'yes', 'first'),
    line('first', 'sent', 'engage'),
    line('engage', 'next', 'second'),
    line('second', 'sent', 'over'),
  ]),
  annotations: {},
}

async function leadAt(stage: string): Promise<LeadId> {
  const lead = await addLead(server.runtime, { email: `${stage}@example.jp` })
  await server.runtime.db`update leads set stage = ${stage} where id = ${lead}`
  return lead
}

const sentTo = async (lead: LeadId): Promise<readonly string[]> => {
  const rows = await server.runtime.db<{ mail: string }[]>`
    select mail_id as mail from messages where lead_id = ${lead} order by created_at, id`
  return rows.map(({ mail }) => mail)
}

describe('content that carries a stage of consideration', () => {
  it('is delivered to those at that stage, step by step as they go on [S58]', async () => {
    const params = { id: 'by-stage' }
    const { body: draft } = await marketer.ask(scenarioEndpoints.import, {
      params,
      body: { scenario: SHEET },
    })
    const body = { revision: draft.revision }
    const { body: done } = await marketer.ask(scenarioEndpoints.publish, { params, body })
    if (done.kind !== 'published') throw new Error(JSON.stringify(done.diagnostics))
    const [early, nurtured] = [await leadAt('generation_early'), await leadAt('nurturing')]
    await marketer.ask(scenarioEndpoints.enter, { params, body: { leads: [early, nurtured] } })
    for (const lead of [early, nurtured]) await drive(server.runtime, 'by-stage', lead)
    expect(await sentTo(early)).toEqual(['guide', 'estimate'])
    expect(await sentTo(nurtured)).toEqual(['case-study', 'estimate'])
  })

  it('says so in the list of mails and where a mail is chosen [S58]', async () => {
    const { body: mails } = await marketer.ask(mailEndpoints.list, {})
    expect(Object.fromEntries(mails.items.map(({ id, stage }) => [id, stage]))).toEqual({
      guide: undefined,
      'case-study': 'nurturing',
      estimate: 'engagement',
    })
    const { body: assets } = await marketer.ask(assetEndpoints.list, {})
    expect(assets.items.find(({ id }) => id === 'estimate')?.stage).toBe('engagement')
  })
})
