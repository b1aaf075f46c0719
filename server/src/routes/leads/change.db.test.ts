import { leadEndpoints, listEndpoints } from '@shirube/contract'
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

describe('what a colleague changes in a lead’s record', () => {
  it('is an event with before and after each, and one entry in the list of changes [D6]', async () => {
    const lead = await addLead(server.runtime, { jobTitle: '係長' })
    const body = { fields: { jobTitle: '課長', department: '製造部' }, stage: 'nurturing' as const }
    const { body: changed } = await marketer.ask(leadEndpoints.change, { ...at(lead), body })
    expect(changed).toMatchObject({ stage: 'nurturing', fields: { jobTitle: '課長', department: '製造部' } })
    const events = await server.runtime.db<{ kind: string; payload: object }[]>`
      select kind, payload from events where lead_id = ${lead} and payload ->> 'field' is distinct from 'company'
      order by seq`
    expect(events.map(({ kind }) => kind)).toEqual([
      'attribute.changed',
      'attribute.changed',
      'stage.changed',
    ])
    expect(events[0]?.payload).toEqual({ field: 'jobTitle', before: '係長', after: '課長' })
    const notes = await server.runtime.db`
      select 1 from audit_log where subject_id = ${lead} and action = 'lead.changed'`
    expect(notes).toHaveLength(1)
  })

  it('never makes one address two people’s [S4] [S16]', async () => {
    const lead = await addLead(server.runtime)
    const other = await marketer.ask(leadEndpoints.add, {
      body: { fields: { lastName: '岸', email: 'kishi@example.jp' } },
    })
    expect(other.body.kind).toBe('added')
    const taken = await marketer.ask(leadEndpoints.change, {
      ...at(lead),
      body: { fields: { email: 'KISHI@example.jp' } },
    })
    expect([taken.status, taken.problem.issues[0]?.path]).toEqual([400, 'fields.email'])
  })

  it('names the field at fault, and a viewer changes nothing', async () => {
    const lead = await addLead(server.runtime)
    const wrong = await marketer.ask(leadEndpoints.change, {
      ...at(lead),
      body: { fields: { timeZone: 'Mars/Base' } },
    })
    expect(wrong.problem.issues[0]?.path).toBe('fields.timeZone')
    const viewer = await server.as('viewer')
    expect((await viewer.ask(leadEndpoints.change, { ...at(lead), body: {} })).status).toBe(403)
  })

  it('a note stands in the history in its own words, and is found among the notes [S64]', async () => {
    const lead = await addLead(server.runtime)
    await marketer.ask(leadEndpoints.note, { ...at(lead), body: { note: '来期に試したい' } })
    const { body } = await marketer.ask(leadEndpoints.timeline, { ...at(lead), query: { sort: 'notes' } })
    expect(body.items).toMatchObject([{ kind: 'note.written', payload: { note: '来期に試したい' } }])
    const { body: web } = await marketer.ask(leadEndpoints.timeline, { ...at(lead), query: { sort: 'web' } })
    expect(web.items).toEqual([])
  })
})

describe('the list of leads', () => {
  it('leaves out those on a system list when asked to, and counts the same', async () => {
    const [kept, internal] = [await addLead(server.runtime), await addLead(server.runtime)]
    await marketer.ask(listEndpoints.put, { ...at('staff'), body: { name: '社内', system: true } })
    await marketer.ask(listEndpoints.add, { ...at('staff'), body: { leads: [internal] } })
    const query = { systemLists: 'exclude', limit: 200 } as const
    const { body } = await marketer.ask(leadEndpoints.list, { query })
    const ids = body.items.map((lead) => lead.id)
    expect([ids.includes(kept), ids.includes(internal)]).toEqual([true, false])
    const { body: count } = await marketer.ask(leadEndpoints.count, { query: { systemLists: 'exclude' } })
    expect([count.people, count.all]).toEqual([body.items.length, body.items.length + 1])
  })

  it('names who is alike while a lead is typed in, the surest first [S4]', async () => {
    const added = await marketer.ask(leadEndpoints.add, {
      body: { fields: { lastName: '鴨川', firstName: '葵', email: 'aoi@kamo.example' } },
    })
    const { body } = await marketer.ask(leadEndpoints.alike, { query: { email: 'ＡＯＩ@kamo.example' } })
    expect(body.items[0]?.id).toBe(added.body.lead)
    const { body: byName } = await marketer.ask(leadEndpoints.alike, { query: { name: '鴨川葵' } })
    expect(byName.items.map((lead) => lead.id)).toContain(added.body.lead)
  })
})
