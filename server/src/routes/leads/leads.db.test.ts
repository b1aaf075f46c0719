import { customEventEndpoints, leadEndpoints, listEndpoints } from '@shirube/contract'
import type { LeadId } from '@shirube/kernel'
import { ingest } from '@shirube/runtime'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let marketer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
})
afterAll(() => server.close())

const at = (id: string) => ({ params: { id } })

async function allPages(query: Record<string, unknown> = {}): Promise<{ ids: string[]; scores: number[] }> {
  const ids: string[] = []
  const scores: number[] = []
  let after: string | undefined
  do {
    const { body } = await marketer.ask(leadEndpoints.list, {
      query: { limit: 3, ...query, ...(after !== undefined && { after }) },
    })
    ids.push(...body.items.map((lead) => lead.id))
    scores.push(...body.items.map((lead) => lead.score))
    after = body.next
  } while (after !== undefined)
  return { ids, scores }
}

describe('leads by score [S52]', () => {
  it('come page by page, the highest first, those without a score last, nobody twice', async () => {
    const leads: LeadId[] = []
    for (const score of [5, 12, 12, 12, 0, undefined, 30, undefined, -4]) {
      const lead = await addLead(server.runtime)
      leads.push(lead)
      if (score !== undefined)
        await server.runtime.db`insert into scores (lead_id, site) values (${lead}, ${score})`
    }
    const { ids, scores } = await allPages()
    expect(ids.toSorted()).toEqual(leads.toSorted())
    expect(scores).toEqual([30, 12, 12, 12, 5, 0, -4, 0, 0])
  })

  it('are found by parts of their names, however they are written', async () => {
    const { runtime } = server
    const added = await marketer.ask(leadEndpoints.add, {
      body: {
        fields: { lastName: '髙橋', firstName: 'ゆい', email: 'Yui@Example.JP', companyName: '㈱東海技研' },
      },
    })
    expect(added.body.kind).toBe('added')
    for (const search of ['髙橋', 'ＹＵＩ', '東海', 'example']) {
      const { ids } = await allPages({ search })
      expect(ids, search).toContain(added.body.lead)
    }
    expect((await allPages({ search: '100%_' })).ids).toEqual([])
    await runtime.db`select 1`
  })

  it('refuses a cursor that names no page', async () => {
    const { status, problem } = await marketer.ask(leadEndpoints.list, { query: { after: 'x~y' } })
    expect(status).toBe(400)
    expect(problem.issues[0]?.path).toBe('after')
  })
})

describe('a lead', () => {
  it('is added by hand once: somebody who is there already is named instead', async () => {
    const fields = { lastName: '山田', email: 'yamada@example.jp', phone: '03-1234-5678' }
    const body = { fields, emailConsent: { basis: 'card' as const, note: '展示会' } }
    const first = await marketer.ask(leadEndpoints.add, { body })
    expect(first.body.kind).toBe('added')
    const shown = await marketer.ask(leadEndpoints.show, at(first.body.lead))
    expect(shown.body).toMatchObject({ fields, consents: { email: 'granted' } })
    const again = await marketer.ask(leadEndpoints.add, {
      body: { fields: { lastName: '別人', email: 'ＹＡＭＡＤＡ@example.jp' } },
    })
    expect(again.body).toEqual({ kind: 'duplicate', lead: first.body.lead, name: '山田' })
    const after = await marketer.ask(leadEndpoints.show, at(first.body.lead))
    expect(after.body.fields['lastName']).toBe('山田')
  })

  it('shows its history with words in both languages, and every point explained [D6] [S1]', async () => {
    const lead = await addLead(server.runtime)
    const payload = { message: 'm1', mail: 'none', link: 'l1', url: 'https://x.jp' }
    await ingest(server.runtime, lead, { kind: 'mail.clicked', payload })
    const { body: timeline } = await marketer.ask(leadEndpoints.timeline, { ...at(lead), query: {} })
    expect(timeline.items.find((entry) => entry.kind === 'mail.clicked')?.points).toBe(2)
    for (const entry of timeline.items) {
      expect(entry.words.ja.length).toBeGreaterThan(1)
      expect(entry.words.en).not.toBe(entry.words.ja)
    }
    const { body: entries } = await marketer.ask(leadEndpoints.score, { ...at(lead), query: {} })
    expect(entries.items).toHaveLength(1)
    expect(entries.items[0]).toMatchObject({ axis: 'site', points: 2, rule: 'mail-clicked' })
    expect(entries.items[0]?.words.ja).toMatch(/クリックした \+2$/u)
    expect(entries.items[0]?.words.en).toMatch(/^clicked .*\+2$/u)
  })

  it('shows of its history what was done at seminars, in stores and by the organisation’s own events, on asking [S1] [S59]', async () => {
    const lead = await addLead(server.runtime)
    const fields = [{ key: 'booth', name: 'ブース', type: 'text' as const }]
    await marketer.ask(customEventEndpoints.put, { ...at('sns-reply'), body: { name: 'SNSで返信', fields } })
    await ingest(server.runtime, lead, { kind: 'store.visited', payload: { store: 'ginza' } })
    await ingest(server.runtime, lead, { kind: 'custom.sns-reply', payload: { booth: 'A' } })
    await ingest(server.runtime, lead, { kind: 'seminar.attended', payload: { seminar: 's1' } })
    const payload = { url: 'https://x.jp/', path: '/', groups: [] }
    await ingest(server.runtime, lead, { kind: 'page.viewed', payload })
    const kinds = async (query: { sort: 'meetings' | 'web'; limit?: number }) => {
      const { body } = await marketer.ask(leadEndpoints.timeline, { ...at(lead), query })
      return body.items.map((entry) => entry.kind)
    }
    expect(await kinds({ sort: 'meetings' })).toEqual([
      'seminar.attended',
      'custom.sns-reply',
      'store.visited',
    ])
    expect(await kinds({ sort: 'meetings', limit: 2 })).toEqual(['seminar.attended', 'custom.sns-reply'])
    expect(await kinds({ sort: 'web' })).toEqual(['page.viewed'])
  })

  it('is put on a list and taken off it, each with its event', async () => {
    const lead = await addLead(server.runtime)
    await marketer.ask(listEndpoints.put, { ...at('guests'), body: { name: '来場者' } })
    const add = await marketer.ask(listEndpoints.add, { ...at('guests'), body: { leads: [lead] } })
    expect(add.body).toEqual({ changed: 1 })
    const again = await marketer.ask(listEndpoints.add, { ...at('guests'), body: { leads: [lead] } })
    expect(again.body).toEqual({ changed: 0 })
    const members = await marketer.ask(listEndpoints.members, { ...at('guests'), query: {} })
    expect(members.body.items).toMatchObject([{ lead, name: '佐藤 花' }])
    await marketer.ask(listEndpoints.takeOff, { ...at('guests'), body: { leads: [lead] } })
    const kinds = await server.runtime.db<
      { kind: string }[]
    >`select kind from events where lead_id = ${lead} order by seq`
    expect(kinds.map((row) => row.kind)).toEqual(['list.added', 'list.removed'])
    const nobody = await marketer.ask(listEndpoints.add, {
      ...at('guests'),
      body: { leads: [lead, '019b0000-0000-7000-8000-000000000001'] },
    })
    expect(nobody.problem.issues[0]?.path).toBe('leads.1')
    const none = await marketer.ask(listEndpoints.members, { ...at('guests'), query: {} })
    expect(none.body.items).toEqual([])
  })
})
