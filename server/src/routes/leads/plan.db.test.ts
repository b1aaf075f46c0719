import { leadEndpoints, scenarioEndpoints } from '@shirube/contract'
import type { LeadId } from '@shirube/kernel'
import { ingest } from '@shirube/runtime'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drive } from '../../testing/drive-run.ts'
import { exampleScenario, makeExampleAssets } from '../../testing/example-assets.ts'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const SCENARIO = 'whitepaper-follow-up'
const DAY = 86_400_000

let server: TestServer
let viewer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  const admin = await server.as('admin')
  viewer = await server.as('viewer')
  await makeExampleAssets(admin, admin.id)
  const params = { id: SCENARIO }
  const { body } = await admin.ask(scenarioEndpoints.import, {
    params,
    body: { scenario: await exampleScenario() },
  })
  const done = await admin.ask(scenarioEndpoints.publish, { params, body: { revision: body.revision } })
  if (done.body.kind !== 'published') throw new Error(done.raw.body)
})
afterAll(() => server.close())

/** A lead who has asked for the guide and not done anything since. */
async function asked(): Promise<LeadId> {
  const { runtime } = server
  const lead = await addLead(runtime, { lastName: '高橋' })
  await runtime.db`update leads set consents = ${runtime.db.json({ email: 'granted' })} where id = ${lead}`
  await ingest(runtime, lead, { kind: 'form.submitted', payload: { form: 'whitepaper', submission: lead } })
  await drive(runtime, SCENARIO, lead)
  return lead
}

const planOf = async (lead: string) => (await viewer.ask(leadEndpoints.plan, { params: { id: lead } })).body

it('[D17] the next 30 days of a lead are what the interpreter does if nothing else happens, and nothing is sent', async () => {
  const lead = await asked()
  const plan = await planOf(lead)
  expect(plan.until - plan.from).toBe(30 * DAY)
  const [run] = plan.runs
  expect(run).toMatchObject({ scenario: { id: SCENARIO }, version: 'v1' })
  const deeds = run?.deeds ?? []
  expect(deeds.map(({ kind, step }) => [kind, step.id])).toEqual([
    ['wait', 'reaction'],
    ['wait', 'pause'],
    ['mail', 'case'],
    ['wait', 'interest'],
    ['end', 'nurtured'],
  ])
  expect(deeds[0]?.until).toBeLessThanOrEqual(plan.from + 3 * DAY)
  expect(deeds.every(({ refused }) => !refused)).toBe(true)
  const [sent] = await server.runtime.db<{ n: number }[]>`
    select count(*)::int as n from messages where lead_id = ${lead}`
  expect(sent?.n).toBe(1)
})

it('[D17] a mail that the rules of sending would hold back is told as such', async () => {
  const lead = await asked()
  await server.runtime.db`update leads set consents = '{"email":"refused"}' where id = ${lead}`
  const plan = await planOf(lead)
  const deeds = plan.runs.flatMap((run) => run.deeds)
  expect(deeds.filter(({ refused }) => refused).map(({ step }) => step.id)).toEqual(['case'])
})

it('the others at a lead’s company are told, those with the most points first; a person alone has none', async () => {
  const { runtime } = server
  const companyName = '標製作所'
  const [self, low, high] = [
    await addLead(runtime, { lastName: '一', companyName }),
    await addLead(runtime, { lastName: '二', companyName }),
    await addLead(runtime, { lastName: '三', companyName, jobTitle: '課長' }),
  ]
  const company = runtime.newId()
  await runtime.db`insert into companies (id, name, name_key, fields, created_at) values (${company}, ${companyName}, ${companyName}, '{}', now())`
  await runtime.db`update leads set company_id = ${company} where id = any(${[self, low, high]}::uuid[])`
  await runtime.db`insert into scores (lead_id, site) values (${high}, 9)`
  const told = async (lead: string) =>
    (await viewer.ask(leadEndpoints.colleagues, { params: { id: lead } })).body
  expect(await told(self)).toMatchObject({
    people: 2,
    items: [{ id: high, jobTitle: '課長', score: 9 }, { id: low }],
  })
  expect(await told(await addLead(runtime, { lastName: '独' }))).toEqual({ people: 0, items: [] })
})
