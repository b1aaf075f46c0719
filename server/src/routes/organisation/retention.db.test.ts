import { leadEndpoints, organisationEndpoints } from '@shirube/contract'
import { ensureJob, ensurePartitions } from '@shirube/db'
import { ingest, RECURRING_JOBS, runJobs } from '@shirube/runtime'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const DAY = 86_400_000

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await ensurePartitions(server.runtime.db, server.runtime.clock.now())
})
afterAll(() => server.close())

async function nextYear(days: number): Promise<void> {
  const { db, clock } = server.runtime
  const moved = clock as unknown as { ahead: number }
  moved.ahead += days * DAY
  const only = new Map([...RECURRING_JOBS].filter(([kind]) => kind === 'retention'))
  await ensureJob(db, { kind: 'retention', key: 'always', dueAt: clock.now() })
  await runJobs(server.runtime, only)
}

describe('how long behaviour is kept', () => {
  it('is decided by the organisation: older events go, points and their reasons stay', async () => {
    const lead = await addLead(server.runtime)
    await ingest(server.runtime, lead, { kind: 'asset.downloaded', payload: { material: 'paper' } })
    // Whoever signed in a year ago is signed out by now.
    const asAdmin = () => server.as('admin')
    const history = async () =>
      (await (await asAdmin()).ask(leadEndpoints.timeline, { params: { id: lead }, query: { limit: 50 } }))
        .body.items
    await nextYear(450)
    expect((await history()).map(({ kind }) => kind)).toContain('asset.downloaded')

    const admin = await asAdmin()
    const { body: before } = await admin.ask(organisationEndpoints.show)
    const settings = { ...before.settings, retention: { eventMonths: 13 } }
    expect((await admin.ask(organisationEndpoints.put, { body: { ...before, settings } })).status).toBe(200)
    await nextYear(1)
    expect(await history()).toEqual([])
    const { body: profile } = await admin.ask(leadEndpoints.show, { params: { id: lead } })
    expect(profile.score).toBeGreaterThan(0)
    const { body: score } = await admin.ask(leadEndpoints.score, {
      params: { id: lead },
      query: { limit: 50 },
    })
    expect(score.items.map(({ points }) => points)).toContain(5)
  })

  it('is never less than the year that conditions look back', async () => {
    const admin = await server.as('admin')
    const { body: before } = await admin.ask(organisationEndpoints.show)
    const settings = { ...before.settings, retention: { eventMonths: 12 } }
    const refused = await admin.ask(organisationEndpoints.put, { body: { ...before, settings } })
    expect(refused.status).toBe(400)
    expect(refused.problem.issues?.[0]?.path).toBe('settings.retention.eventMonths')
  })
})
