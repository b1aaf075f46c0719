import { businessCardEndpoints, leadEndpoints, type NewCard } from '@shirube/contract'
import { insertRuleSet, leadRecord, touchLive, transaction } from '@shirube/db'
import { asId, type LeadId } from '@shirube/kernel'
import { CARD_JOBS, mergeLeads, runJobs, undoMerge } from '@shirube/runtime'
import { DEFAULT_RULE_SET, type ScoreRule } from '@shirube/scoring'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const PNG = Buffer.from('89504e470d0a1a0a0000000d', 'hex')

let server: TestServer
let marketer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
})
afterAll(() => server.close())

const card = (fields: NewCard['fields'], more: Partial<NewCard> = {}): NewCard => ({
  fields,
  exchangedOn: '2026-05-20',
  place: 'ものづくり展 2026',
  memo: '',
  ...more,
})
const ask = (fields: NewCard['fields'], more: Partial<NewCard> = {}) =>
  marketer.ask(businessCardEndpoints.keep, { body: card(fields, more) })
async function keep(fields: NewCard['fields'], more: Partial<NewCard> = {}) {
  const { status, body } = await ask(fields, more)
  expect([status, body?.kind]).toEqual([200, 'kept'])
  if (body.kind !== 'kept') throw new Error('not kept')
  return { ...body, lead: asId<LeadId>(body.lead) }
}
const recordOf = (lead: string) => leadRecord(server.runtime.db, asId<LeadId>(lead))
const takeBack = (id: string) => marketer.ask(businessCardEndpoints.takeBack, { params: { id } })
const historyOf = async (lead: string) =>
  (
    await server.runtime.db<{ kind: string }[]>`select kind from events where lead_id = ${lead} order by seq`
  ).map(({ kind }) => kind)
const changesOf = async (lead: string) =>
  (
    await server.runtime.db<{ action: string }[]>`
      select action from audit_log where subject_id = ${lead} order by id`
  ).map(({ action }) => action)
/** Lets the three minutes pass in which a card can be taken back. */
async function later(): Promise<void> {
  await server.runtime.db`update jobs set due_at = due_at - interval '4 minutes' where kind = 'business-card'`
  await runJobs(server.runtime, CARD_JOBS)
}

describe('a business card', () => {
  it('makes a lead with its source, owner and basis of consent, told alike as an import tells it [S3] [D15]', async () => {
    const { lead, created } = await keep(
      {
        lastName: '髙橋',
        firstName: '結',
        companyName: '㈱北都精機',
        phone: '０３－１２３４－５６７８',
        mobile: '090‐1234‐5678',
        email: 'Yui@Hokuto.example',
        postcode: '〒100-0001',
        address: '東京都千代田区千代田1-1',
      },
      { emailConsent: 'card', owner: marketer.id },
    )
    const record = await recordOf(lead)
    expect(created).toBe(true)
    expect(record).toMatchObject({ owner: marketer.id, consents: { email: 'granted' } })
    expect(record?.fields).toMatchObject({
      companyName: '株式会社北都精機',
      phone: '03-1234-5678',
      mobile: '090-1234-5678',
      email: 'yui@hokuto.example',
      prefecture: '東京都',
      source: 'ものづくり展 2026',
    })
    const [evidence] = await server.runtime.db`select basis, wording from consents where lead_id = ${lead}`
    expect(evidence).toEqual({ basis: 'card', wording: 'ものづくり展 2026' })
  })

  it('enters the history by the day of the exchange once it can no longer be taken back, and scores there [S7] [S59]', async () => {
    const { runtime } = server
    const rule: ScoreRule = {
      kind: 'behaviour',
      id: 'card',
      axis: 'real',
      points: 7,
      active: true,
      on: { kind: 'event', match: { kind: 'card.exchanged' } },
      repeat: { kind: 'every' },
    }
    await transaction(runtime.db, async (tx) => {
      const rules = { ...DEFAULT_RULE_SET, rules: [rule], version: 9 }
      await insertRuleSet(tx, { version: 9, rules, liveFrom: runtime.clock.now() }, runtime.clock.now())
      await touchLive(tx)
    })
    const { lead } = await keep({ lastName: '履歴', email: 'rireki@card.example' }, { memo: '来期に導入' })
    expect(await historyOf(lead)).not.toContain('card.exchanged')
    await later()
    const { body } = await marketer.ask(leadEndpoints.timeline, { params: { id: lead }, query: {} })
    const told = body.items.find(({ kind }) => kind === 'card.exchanged')
    expect(told).toMatchObject({
      occurredAt: Date.parse('2026-05-20T12:00+09:00'),
      points: 7,
      words: { ja: '「ものづくり展 2026」で名刺を交換した' },
    })
    expect(body.items.map(({ kind }) => kind)).toContain('note.written')
  })

  it('names who is there already, and put beside them fills only what is missing [S4] [S16]', async () => {
    const { body } = await marketer.ask(leadEndpoints.add, {
      body: { fields: { lastName: '岸', email: 'kishi@card.example', jobTitle: '課長' } },
    })
    const fields = { lastName: '岸', jobTitle: '部長', department: '製造部', email: 'KISHI@card.example' }
    expect((await ask(fields)).body).toEqual({ kind: 'duplicate', lead: body.lead, name: '岸' })
    const kept = await keep({ ...fields, email: 'kishi@new.example' }, { lead: body.lead })
    expect([kept.lead, kept.created, kept.filled]).toEqual([body.lead, false, 1])
    expect((await recordOf(body.lead))?.fields).toMatchObject({
      jobTitle: '課長',
      department: '製造部',
      email: 'kishi@card.example',
    })
    // The address on the card is theirs too from now on.
    expect((await ask({ ...fields, email: 'kishi@new.example' })).body).toMatchObject({ lead: body.lead })
  })

  it('without address and telephone is kept too, one without any name is not', async () => {
    const { lead } = await keep({ lastName: '無', companyName: '無連絡商店' })
    expect((await recordOf(lead))?.fields).toMatchObject({ lastName: '無' })
    const empty = await ask({ department: '製造部' })
    expect([empty.status, empty.problem.issues[0]?.path]).toEqual([400, 'fields.lastName'])
    const future = await ask({ lastName: '先' }, { exchangedOn: '2999-01-01' })
    expect(future.problem.issues[0]?.path).toBe('exchangedOn')
    const wrong = await ask({ lastName: '誤', email: 'no-address' })
    expect(wrong.problem.issues[0]?.path).toBe('fields.email')
  })

  it('taken back is gone with the lead that it made, its company and its keys', async () => {
    const made = await keep({ lastName: '消', companyName: '消滅工業', email: 'kesu@kesu.example' })
    expect((await takeBack(made.card)).status).toBe(204)
    expect(await recordOf(made.lead)).toBeUndefined()
    const left = await server.runtime.db`
      select 1 from identities where lead_id = ${made.lead} union all
      select 1 from companies where name = '消滅工業' union all select 1 from business_cards where id = ${made.card}`
    expect(left).toHaveLength(0)
    expect(await changesOf(made.lead)).toEqual(['lead.card-kept', 'lead.card-withdrawn'])
    await later()
    expect((await keep({ lastName: '消', email: 'kesu@kesu.example' })).created).toBe(true)
  })

  it('taken back leaves somebody who was there as they were, but for what was changed since', async () => {
    const { body } = await marketer.ask(leadEndpoints.add, {
      body: { fields: { lastName: '元', phone: '03-9999-0001' } },
    })
    const { lead } = body
    const fields = {
      lastName: '元',
      department: '製造部',
      jobTitle: '課長',
      email: 'moto@card.example',
    } as const
    const kept = await keep(fields, { lead, owner: marketer.id, emailConsent: 'card' })
    expect(kept.filled).toBe(3)
    await marketer.ask(leadEndpoints.change, {
      params: { id: lead },
      body: { fields: { jobTitle: '部長' } },
    })
    await takeBack(kept.card)
    expect(await recordOf(lead)).toMatchObject({ owner: null, company: null, consents: { email: 'unknown' } })
    const after = (await recordOf(lead))?.fields
    expect([after?.['department'], after?.['email'], after?.['jobTitle']]).toEqual([
      undefined,
      undefined,
      '部長',
    ])
    expect((await keep({ lastName: '別', email: 'moto@card.example' })).created).toBe(true)
  })

  it('is not taken back once it stands in the history, nor when its lead has done something', async () => {
    const told = await keep({ lastName: '済', email: 'sumi@card.example' })
    await later()
    expect((await takeBack(told.card)).status).toBe(409)
    const living = await keep({ lastName: '動', email: 'ugoku@card.example' })
    await marketer.ask(leadEndpoints.note, { params: { id: living.lead }, body: { note: '電話した' } })
    expect((await takeBack(living.card)).status).toBe(409)
    expect(await recordOf(living.lead)).toBeDefined()
  })

  it('goes with its person into a merge and comes back out of it', async () => {
    const one = await keep({ lastName: '統', email: 'tou@card.example' })
    const two = await keep({ lastName: '統', email: 'tou2@card.example' })
    const by = { kind: 'user', id: marketer.id } as const
    const { merge } = await mergeLeads(server.runtime, { survivor: one.lead, merged: two.lead, by })
    const of = async (lead: string) =>
      (await marketer.ask(businessCardEndpoints.ofLead, { params: { id: lead } })).body.items.map((c) => c.id)
    expect(new Set(await of(one.lead))).toEqual(new Set([one.card, two.card]))
    await undoMerge(server.runtime, merge, by)
    expect([await of(one.lead), await of(two.lead)]).toEqual([[one.card], [two.card]])
  })

  it('is listed for whoever entered it, the newest first', async () => {
    const since = server.runtime.clock.now()
    const sales = await server.as('sales')
    for (const lastName of ['一', '二'])
      await sales.ask(businessCardEndpoints.keep, { body: card({ lastName, companyName: '列' }) })
    const { body } = await sales.ask(businessCardEndpoints.mine, { query: { since } })
    expect(body.items.map(({ name, open, created }) => [name, open, created])).toEqual([
      ['二', true, true],
      ['一', true, true],
    ])
    const viewer = await server.as('viewer')
    expect((await viewer.ask(businessCardEndpoints.keep, { body: card({ lastName: '閲' }) })).status).toBe(
      403,
    )
  })
})

describe('the picture of a card [T uploads]', () => {
  const path = (id: string) => `/api/v1/business-cards/${id}/picture`
  const put = (id: string, bytes: Buffer, by = marketer) =>
    server.app.inject({
      method: 'POST',
      url: path(id),
      headers: { ...by.headers, 'content-type': 'image/jpeg' },
      payload: bytes,
    })

  it('is what its bytes are, for colleagues alone, handed out with the person’s data and erased with them', async () => {
    const { card: id, lead } = await keep({ lastName: '写', email: 'sha@card.example' })
    expect((await put(id, PNG)).statusCode).toBe(201)
    const viewer = await server.as('viewer')
    const { raw } = await viewer.send('GET', path(id))
    expect(raw.rawPayload.equals(PNG)).toBe(true)
    expect(raw.headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    const key = await server.withKey(['leads:read', 'leads:write', 'content:read'])
    expect((await key.send('GET', path(id))).status).toBe(403)
    expect((await server.app.inject(path(id))).statusCode).toBe(401)
    const admin = await server.as('admin')
    const { body } = await admin.ask(leadEndpoints.data, { params: { id: lead } })
    expect(body.tables['business_cards']?.[0]?.['picture']).toBe(`\\x${PNG.toString('hex')}`)
  })

  it('is refused when it is no picture, or larger than is taken, and keeps the one before', async () => {
    const { card: id, lead } = await keep({ lastName: '拒', email: 'kyo@card.example' })
    await put(id, PNG)
    for (const bytes of [Buffer.from('<svg onload="alert(1)"/>'), Buffer.from('%PDF-1.7')])
      expect((await put(id, bytes)).statusCode).toBe(400)
    expect((await put(id, Buffer.alloc(3 * 1024 * 1024 + 1, 0xff))).statusCode).toBe(413)
    expect((await marketer.send('GET', path(id))).raw.rawPayload.equals(PNG)).toBe(true)
    await marketer.send('DELETE', path(id))
    expect((await marketer.send('GET', path(id))).status).toBe(404)
    expect(await changesOf(lead)).toEqual(['lead.card-kept', 'lead.card-pictured', 'lead.card-pictured'])
  })
})
