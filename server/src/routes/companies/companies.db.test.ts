import { auditEndpoints, companyEndpoints, dealEndpoints, leadEndpoints } from '@shirube/contract'
import { asId, type LeadId } from '@shirube/kernel'
import { DECISION_JOBS, ingest, runJobs } from '@shirube/runtime'
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

  it('is filled in by hand; its people are told, and scored by it, without their records being touched', async () => {
    const { lead, company } = await person('登録精工')
    const change = {
      corporateNumber: '７０００-０１２０５-０００２',
      domain: 'Toroku.example',
      industry: '機械部品',
      employees: 320,
    }
    const { body } = await marketer.ask(companyEndpoints.change, { ...at(company), body: change })
    const fields = {
      corporateNumber: '7000012050002',
      domain: 'toroku.example',
      industry: '機械部品',
      employees: 320,
    }
    expect(body).toMatchObject({ name: '登録精工', fields })
    await runJobs(server.runtime, DECISION_JOBS)
    const { body: told } = await marketer.ask(leadEndpoints.timeline, { ...at(lead), query: { limit: 20 } })
    const changed = told.items.filter(({ kind }) => kind === 'attribute.changed')
    expect(changed.map(({ payload }) => payload['field'])).toEqual(
      expect.arrayContaining([
        'company.corporateNumber',
        'company.domain',
        'company.employees',
        'company.industry',
      ]),
    )
    const away = { industry: null, name: '登録精工ホールディングス' }
    const { body: after } = await marketer.ask(companyEndpoints.change, { ...at(company), body: away })
    expect(after.name).toBe('登録精工ホールディングス')
    expect(after.fields).not.toHaveProperty('industry')
    expect(after.fields).toMatchObject({ employees: 320 })
    const admin = await server.as('admin')
    const { body: noted } = await admin.ask(auditEndpoints.list, { query: { subjectKind: 'company' } })
    expect(noted.items.map(({ action }) => action)).toEqual(['company.changed', 'company.changed'])
    expect(noted.items[0]?.after).toMatchObject({ name: '登録精工ホールディングス', employees: 320 })
  })

  it('has a corporate number whose check digit is right, and no other company has it', async () => {
    const { company } = await person('番号第一')
    const { company: other } = await person('番号第二')
    const put = (id: string, corporateNumber: string) =>
      marketer.ask(companyEndpoints.change, { ...at(id), body: { corporateNumber } })
    const wrong = await put(company, '1000012050002')
    expect(wrong.status).toBe(400)
    expect(wrong.problem.issues).toMatchObject([{ path: 'corporateNumber' }])
    expect((await put(company, '5010001034867')).status).toBe(200)
    const twice = await put(other, '5010001034867')
    expect(twice.status).toBe(409)
    expect(twice.problem.detail).toContain('番号第一')
    expect((await marketer.ask(companyEndpoints.show, at(other))).body.fields).not.toHaveProperty(
      'corporateNumber',
    )
  })

  it('is known by its corporate number, whatever it is called; another number is another company [D15]', async () => {
    const add = async (companyName: string, corporateNumber: string) => {
      const fields = {
        lastName: `番号${++serial}`,
        email: `number${serial}@gmail.com`,
        companyName,
        corporateNumber,
      }
      const { body } = await marketer.ask(leadEndpoints.add, { body: { fields } })
      return (await marketer.ask(leadEndpoints.show, at(body.lead))).body.companyId
    }
    const first = await add('三角電機', 'T5010001008771')
    expect(await add('SANKAKU Electric', '5010001008771')).toBe(first)
    expect((await person('三角電機')).company).toBe(first)
    const namesake = await add('三角電機', '9010001006771')
    expect(namesake).not.toBe(first)
    const { status, problem } = await marketer.ask(leadEndpoints.add, {
      body: { fields: { lastName: '誤', email: 'wrong@gmail.com', corporateNumber: '5010001008772' } },
    })
    expect([status, problem.issues[0]?.path]).toEqual([400, 'fields.corporateNumber'])
  })

  it('that is not there is not found', async () => {
    const nobody = at('00000000-0000-7000-8000-000000000000')
    for (const endpoint of [companyEndpoints.show, companyEndpoints.activity])
      expect((await marketer.ask(endpoint, nobody)).status).toBe(404)
  })
})
