import { companyEndpoints, dealEndpoints, leadEndpoints } from '@shirube/contract'
import { asId, type LeadId } from '@shirube/kernel'
import { ingest } from '@shirube/runtime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let marketer: TestCaller
let serial = 0
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
})
afterAll(() => server.close())

const at = (id: string) => ({ params: { id } })

/** Somebody of a company, with points on the site where any are given. */
async function person(companyName: string, points?: number): Promise<{ lead: LeadId; company: string }> {
  const fields = { lastName: `社員${++serial}`, email: `person${serial}@gmail.com`, companyName }
  const { body } = await marketer.ask(leadEndpoints.add, { body: { fields } })
  const lead = asId<LeadId>(body.lead)
  if (points !== undefined)
    await server.runtime.db`insert into scores (lead_id, site) values (${lead}, ${points})`
  const shown = await marketer.ask(leadEndpoints.show, at(lead))
  return { lead, company: shown.body.companyId ?? '' }
}

async function allPages(
  search?: string,
): Promise<readonly { name: string; people: number; score: number }[]> {
  const rows: { name: string; people: number; score: number }[] = []
  let after: string | undefined
  do {
    const { body } = await marketer.ask(companyEndpoints.list, {
      query: { limit: 2, ...(search !== undefined && { search }), ...(after !== undefined && { after }) },
    })
    rows.push(...body.items.map(({ name, people, score }) => ({ name, people, score })))
    after = body.next
  } while (after !== undefined)
  return rows
}

describe('companies', () => {
  it('come page by page, the one of the highest single score first, each once with its people and their points', async () => {
    await person('㈱青空製作所', 12)
    await person('株式会社青空製作所', 12)
    await person('大空商事', 20)
    await person('大空商事')
    await person('凪精機', 12)
    await person('無名工業')
    await person('静観物産')
    const rows = await allPages()
    expect(rows.slice(0, 3)).toEqual([
      { name: '大空商事', people: 2, score: 20 },
      { name: '㈱青空製作所', people: 2, score: 24 },
      { name: '凪精機', people: 1, score: 12 },
    ])
    expect(rows.map(({ name }) => name).toSorted()).toEqual(
      ['㈱青空製作所', '凪精機', '大空商事', '無名工業', '静観物産'].toSorted(),
    )
  })

  it('are found by parts of their names, whatever the legal form, and counted', async () => {
    expect((await allPages('株式会社青空')).map(({ name }) => name)).toEqual(['㈱青空製作所'])
    expect((await allPages('空')).map(({ name }) => name)).toEqual(['大空商事', '㈱青空製作所'])
    const { body } = await marketer.ask(companyEndpoints.count, { query: { search: '空' } })
    expect(body).toEqual({ companies: 2, all: 5 })
    expect(await allPages('100%_')).toEqual([])
  })

  it('a merged record counts once', async () => {
    const { company } = await person('統合産業', 3)
    const { lead } = await person('統合産業', 40)
    const { lead: survivor } = await person('統合産業', 4)
    await server.runtime.db`update leads set merged_into = ${survivor} where id = ${lead}`
    const { body } = await marketer.ask(companyEndpoints.show, at(company))
    expect(body).toMatchObject({ name: '統合産業', people: 2, scores: { site: 7, total: 7 } })
    expect((await allPages('統合'))[0]).toMatchObject({ people: 2, score: 7 })
  })
})

describe('one company', () => {
  it('tells what its people did last, and whose it was', async () => {
    const { lead, company } = await person('行動電機')
    const { lead: other } = await person('別の会社')
    const payload = { message: 'm1', mail: 'none', link: 'l1', url: 'https://x.jp' }
    for (const who of [lead, other]) await ingest(server.runtime, who, { kind: 'mail.clicked', payload })
    const { body } = await marketer.ask(companyEndpoints.activity, at(company))
    expect(body.items.map(({ kind, lead: { id } }) => [kind, id])).toEqual([['mail.clicked', lead]])
    expect(body.items[0]?.words.ja).toMatch(/クリック/u)
  })

  it('has the deals and the leads of its people only [S61]', async () => {
    const { lead, company } = await person('商談機械', 5)
    const { lead: other } = await person('よその会社', 6)
    const sales = await server.as('sales')
    for (const who of [lead, other])
      await sales.ask(dealEndpoints.open, { body: { lead: who, name: '導入', amount: 1_200_000 } })
    const { body: deals } = await marketer.ask(dealEndpoints.list, { query: { company } })
    expect(deals.items.map((deal) => deal.lead.id)).toEqual([lead])
    const { body: leads } = await marketer.ask(leadEndpoints.list, { query: { company } })
    expect(leads.items.map(({ id }) => id)).toEqual([lead])
    const { body: shown } = await marketer.ask(companyEndpoints.show, at(company))
    expect(shown).toMatchObject({ people: 1, qualified: 1 })
  })

  it('that is not there is not found', async () => {
    const nobody = at('00000000-0000-7000-8000-000000000000')
    for (const endpoint of [companyEndpoints.show, companyEndpoints.activity])
      expect((await marketer.ask(endpoint, nobody)).status).toBe(404)
  })
})
