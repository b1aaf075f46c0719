import { leadEndpoints, rehearsalEndpoints } from '@shirube/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleScenario, makeExampleAssets } from '../../testing/example-assets.ts'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let viewer: TestCaller
let scenario: unknown
beforeAll(async () => {
  server = await openTestServer()
  const admin = await server.as('admin')
  await makeExampleAssets(admin, admin.id)
  viewer = await server.as('viewer')
  scenario = await exampleScenario()
})
afterAll(() => server.close())

const rehearse = (more: object = {}) =>
  viewer.ask(rehearsalEndpoints.rehearse, { body: { scenario, ...more } })
const day = (amount: number) => ({ amount, unit: 'day' })

describe('a rehearsal [D1]', () => {
  it('takes a made-up lead through a drawing that is not published, with reasons and times', async () => {
    const { status, body } = await rehearse({
      lead: { fields: { lastName: '見本', email: 'a@b.jp' }, scores: { site: 12 } },
      script: [
        {
          after: day(1),
          kind: 'mail.clicked',
          step: 'thanks',
          payload: { mail: 'whitepaper-thanks', link: '1', url: 'https://x.jp' },
        },
        { after: day(2), kind: 'call.completed', step: 'call', payload: { outcome: 'appointment' } },
        { after: day(2), kind: 'handoff.answered', step: 'handoff', payload: { answer: 'accepted' } },
      ],
    })
    expect(status).toBe(200)
    if (body.kind !== 'rehearsed') throw new Error(JSON.stringify(body))
    expect(body.ended).toBe('finished')
    expect(body.total).toBe(14)
    const steps = body.path.map((stay) => stay.step.id)
    expect(steps).toEqual(
      expect.arrayContaining(['thanks', 'reaction', 'score', 'call', 'handoff', 'accepted']),
    )
    const call = body.path.find((stay) => stay.step.id === 'call')
    expect(call?.way?.port).toBe('appointment')
    expect(call?.why?.ja).toMatch(/ため$/u)
    expect(call?.why?.en).toMatch(/^because the lead/u)
  })

  it('shows what becomes of somebody who does nothing, and keeps nothing', async () => {
    const count = async (): Promise<number | undefined> => {
      const [row] = await server.runtime.db<{ n: number }[]>`
        select ((select count(*) from runs) + (select count(*) from leads) + (select count(*) from messages))::int as n`
      return row?.n
    }
    const before = await count()
    const { body } = await rehearse({ days: 60 })
    if (body.kind !== 'rehearsed') throw new Error(JSON.stringify(body))
    expect(body.path.map((stay) => stay.step.id)).toContain('case')
    expect(body.path.find((stay) => stay.step.id === 'reaction')?.why?.ja).toContain('期限まで何もなかった')
    expect(await count()).toBe(before)
  })

  it('of a drawing with errors names them, and of a script that means nothing its place', async () => {
    const broken = JSON.parse(JSON.stringify(scenario).replaceAll('whitepaper-case', 'no-such')) as unknown
    expect((await rehearse({ scenario: broken })).body).toMatchObject({ kind: 'refused' })
    const senseless = await rehearse({ script: [{ after: day(1), kind: 'mail.eaten' }] })
    expect(senseless.problem.issues[0]?.path).toBe('script.0')
  })

  it('can be played elsewhere: it hands out what it plays in, and a real lead with its history', async () => {
    const setting = await viewer.ask(rehearsalEndpoints.setting)
    expect(setting.body).toMatchObject({
      organisation: { timeZone: 'Asia/Tokyo' },
      sending: { recent: [] },
    })
    expect(setting.body.rules.rules.length).toBeGreaterThan(2)

    const admin = await server.as('admin')
    const lead = { fields: { lastName: '小田切', email: 'odagiri@example.jp' } }
    const added = await admin.ask(leadEndpoints.add, { body: lead })
    const { status, body } = await viewer.ask(rehearsalEndpoints.lead, { params: { id: added.body.lead } })
    expect(status).toBe(200)
    expect(body.facts.lead.fields).toMatchObject({ lastName: '小田切' })
    expect(body.seq).toBe(body.facts.events.at(-1)?.seq ?? 0)
    const nobody = { id: '00000000-0000-7000-8000-000000000000' }
    expect((await viewer.ask(rehearsalEndpoints.lead, { params: nobody })).status).toBe(404)
  })
})
