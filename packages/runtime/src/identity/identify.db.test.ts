import type { FieldValue } from '@shirube/audience'
import { consentsOf, identitiesOf, leadRecord, timeline, visitorsOfLead } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestRuntime, type TestRuntime } from '../testing/index.ts'
import { identify } from './identify.ts'
import type { Person } from './person.ts'

let runtime: TestRuntime
beforeAll(async () => {
  runtime = await openTestRuntime()
})
afterAll(() => runtime.close())

const person = (fields: Record<string, FieldValue | null>, more: Partial<Person> = {}): Person => ({
  fields,
  source: '展示会',
  ...more,
})
const kindsOf = async (lead: LeadId): Promise<readonly string[]> =>
  (await timeline(runtime.db, lead, { limit: 100 })).map((event) => event.kind).toReversed()
const companyOf = async (lead: LeadId) => {
  const [row] = await runtime.db<{ name: string; domain: string | null; id: string }[]>`
    select c.id, c.name, c.domain from leads l join companies c on c.id = l.company_id where l.id = ${lead}`
  return row
}

describe('somebody new', () => {
  it('becomes a lead whose source is kept and whose history begins with everything that is known [S3] [S16]', async () => {
    const card = { email: 'Hana@Shirube.example', lastName: '佐藤', firstName: '花', phone: '０３-1234-5678' }
    const { lead, created } = await identify(runtime, person(card, { source: '名刺' }))
    expect(created).toBe(true)
    const record = await leadRecord(runtime.db, lead)
    expect(record).toMatchObject({
      source: '名刺',
      fields: { email: 'hana@shirube.example', phone: '03-1234-5678', source: '名刺' },
    })
    expect(await kindsOf(lead)).toEqual([
      'lead.created',
      ...Array.from({ length: 6 }, () => 'attribute.changed'),
    ])
    const again = await identify(runtime, person(card, { source: '資料請求' }))
    expect(again).toMatchObject({ lead, created: false, changed: false })
    expect((await leadRecord(runtime.db, lead))?.source).toBe('名刺')
    expect(await identitiesOf(runtime.db, lead)).toEqual([
      { kind: 'email', value: 'hana@shirube.example' },
      { kind: 'phone', value: '+81312345678 佐藤花' },
    ])
  })

  it('is one lead even when two requests bring the same person at once [S4]', async () => {
    const twenty = Array.from({ length: 20 }, (_, i) =>
      identify(runtime, person({ email: 'race@shirube.example', lastName: `甲${i}` })),
    )
    const leads = new Set((await Promise.all(twenty)).map((who) => who.lead))
    expect(leads.size).toBe(1)
    const [row] =
      await runtime.db`select count(*)::int as n from leads where fields ->> 'email' = 'race@shirube.example'`
    expect(row).toEqual({ n: 1 })
  })

  it('needs to be recognisable, and fields that leads have', async () => {
    await expect(identify(runtime, person({ lastName: '無名' }))).rejects.toMatchObject({ code: 'bad_input' })
    const wrong = { email: 'no address', age: 40, birthDate: '昭和64年', shoes: 'red', tags: 'one' }
    await expect(identify(runtime, person(wrong))).rejects.toMatchObject({
      issues: [
        { path: 'fields.email', message: 'is not an e-mail address' },
        { path: 'fields.age', message: 'is worked out by the product' },
        { path: 'fields.birthDate', message: 'must be a date, YYYY-MM-DD' },
        { path: 'fields.shoes', message: 'there is no such field' },
        { path: 'fields.tags', message: 'must be a list of texts' },
      ],
    })
  })

  it('may hold fields that the organisation made itself, and only their options', async () => {
    await runtime.db`insert into custom_fields (id, name, type, options, created_at)
      values ('plan', 'プラン', 'text', '["basic","pro"]', now()), ('seats', '席', 'number', '[]', now())`
    const email = 'custom@shirube.example'
    const { lead } = await identify(runtime, person({ email, 'custom.plan': 'pro', 'custom.seats': 3 }))
    expect((await leadRecord(runtime.db, lead))?.fields).toMatchObject({
      'custom.plan': 'pro',
      'custom.seats': 3,
    })
    const wrong = identify(
      runtime,
      person({ email, 'custom.plan': 'gold', 'custom.seats': '3', 'custom.x': 1 }),
    )
    await expect(wrong).rejects.toMatchObject({
      issues: [{ path: 'fields.custom.plan' }, { path: 'fields.custom.seats' }, { path: 'fields.custom.x' }],
    })
  })
})

describe('somebody known', () => {
  it('is one record whichever key they come by, and each change is an event with before and after [S4]', async () => {
    const first = await identify(runtime, person({ email: 'ito@shirube.example', jobTitle: '課長' }))
    const crm = await identify(
      runtime,
      person({ email: 'ＩＴＯ@shirube.example', jobTitle: '部長' }, { externalId: 'crm-7' }),
    )
    const moved = await identify(runtime, person({ email: 'ito@other.example' }, { externalId: 'crm-7' }))
    expect([crm.lead, moved.lead]).toEqual([first.lead, first.lead])
    const changes = (await timeline(runtime.db, first.lead, { limit: 2 })).map((event) => event.payload)
    expect(changes).toEqual([
      { field: 'email', before: 'ito@shirube.example', after: 'ito@other.example' },
      { field: 'jobTitle', before: '課長', after: '部長' },
    ])
    expect((await identify(runtime, person({ email: 'ito@shirube.example' }))).lead).toBe(first.lead)
  })

  it("keeps their address when another key of theirs is somebody else's; both are named", async () => {
    const a = await identify(runtime, person({ email: 'a@two.example' }, { externalId: 'two-a' }))
    const b = await identify(runtime, person({ email: 'b@two.example' }))
    const both = await identify(
      runtime,
      person({ email: 'b@two.example', jobTitle: '部長' }, { externalId: 'two-a' }),
    )
    expect(both).toMatchObject({ lead: a.lead, others: [b.lead] })
    expect((await leadRecord(runtime.db, a.lead))?.fields).toMatchObject({
      email: 'a@two.example',
      jobTitle: '部長',
    })
  })

  it('by telephone only together with the name, for colleagues share one', async () => {
    const phone = '03-9999-0000'
    const a = await identify(runtime, person({ phone, lastName: '青木' }))
    const b = await identify(runtime, person({ phone, lastName: '馬場' }))
    expect(b.lead).not.toBe(a.lead)
    expect((await identify(runtime, person({ phone: '0399990000', lastName: '馬場' }))).lead).toBe(b.lead)
    const mail = await identify(runtime, person({ phone, lastName: '青木', email: 'aoki@phone.example' }))
    expect(mail.created).toBe(true)
    expect(mail.others).toEqual([a.lead])
  })
})

describe('a company', () => {
  it('is found by its name however it is written, else by the domain of the address', async () => {
    const a = await identify(runtime, person({ email: 'a@hyou.example', companyName: '㈱標製作所' }))
    const b = await identify(runtime, person({ email: 'b@hyou.example' }))
    const c = await identify(runtime, person({ email: 'c@gmail.com', companyName: '標製作所 株式会社' }))
    const company = await companyOf(a.lead)
    expect(company).toMatchObject({ name: '㈱標製作所', domain: 'hyou.example' })
    expect(await companyOf(b.lead)).toEqual(company)
    expect(await companyOf(c.lead)).toEqual(company)
  })

  it('is not made twice by two people at once, and a person alone has none [S44]', async () => {
    const people = Array.from({ length: 12 }, (_, i) =>
      identify(runtime, person({ email: `p${i}@crowd.example`, companyName: '群衆株式会社' })),
    )
    const companies = await Promise.all((await Promise.all(people)).map((who) => companyOf(who.lead)))
    expect(new Set(companies.map((one) => one?.id)).size).toBe(1)
    const alone = await identify(runtime, person({ email: 'alone@docomo.ne.jp' }))
    expect(await companyOf(alone.lead)).toBeUndefined()
  })
})

describe('a consent', () => {
  it('is kept with its wording and evidence; only a change of it is an event', async () => {
    const granted = { channel: 'email', state: 'granted', basis: 'consent', wording: 'v3' } as const
    const said = person(
      { email: 'yes@shirube.example' },
      { consents: [granted], evidence: { form: 'whitepaper' } },
    )
    const { lead } = await identify(runtime, said)
    await identify(runtime, said)
    expect((await leadRecord(runtime.db, lead))?.consents).toEqual({ email: 'granted' })
    expect(await consentsOf(runtime.db, lead)).toMatchObject([
      { state: 'granted', wording: 'v3', evidence: { form: 'whitepaper' } },
      { state: 'granted' },
    ])
    const changes = (await kindsOf(lead)).filter((kind) => kind === 'consent.changed')
    expect(changes).toHaveLength(1)
  })
})

describe('a browser', () => {
  it('that identifies is linked to its lead with the address it came from [S5]', async () => {
    const visitor = { id: 'browser-000000000001', ip: '192.0.2.7', userAgent: 'Firefox' }
    const email = 'visit@kigyou.example'
    const { lead } = await identify(runtime, person({ email, companyName: '企業株式会社' }, { visitor }))
    expect(await visitorsOfLead(runtime.db, lead)).toMatchObject([{ ...visitor }])
    expect(await companyOf(lead)).toMatchObject({ name: '企業株式会社' })
  })
})
