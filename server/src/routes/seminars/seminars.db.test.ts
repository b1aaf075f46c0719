import { formEndpoints, type SeminarBody, seminarEndpoints } from '@shirube/contract'
import { transaction } from '@shirube/db'
import { giveSeat, lockSeats } from '@shirube/db/seminar'
import { asId, type LeadId } from '@shirube/kernel'
import { identify, mergeLeads, runJobs, SEMINAR_JOBS, undoMerge } from '@shirube/runtime'
import { addLead, eventually } from '@shirube/runtime/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formVisitor, SMALL_FORM } from '../../testing/form-visitor.ts'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const HOUR = 3_600_000
let server: TestServer
let marketer: TestCaller
let visitor: ReturnType<typeof formVisitor>
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
  visitor = formVisitor(server)
})
afterAll(() => server.close())

const bodyOf = (more: Partial<SeminarBody> = {}): SeminarBody => ({
  kind: 'seminar',
  title: { ja: '予兆保全セミナー', en: 'Seminar on maintenance' },
  startsAt: server.runtime.clock.now() + HOUR,
  endsAt: server.runtime.clock.now() + 2 * HOUR,
  timeZone: 'Asia/Tokyo',
  place: '東京都千代田区1-1',
  ...more,
})
const make = (id: string, more: Partial<SeminarBody> = {}) =>
  marketer.ask(seminarEndpoints.put, { params: { id }, body: bodyOf(more) })
const eventsOf = async (lead: string, prefix = 'seminar.') =>
  await server.runtime.db<{ kind: string; seminar: string }[]>`
    select kind, payload ->> 'seminar' as seminar from events
    where lead_id = ${lead} and starts_with(kind, ${prefix}) order by seq`
const at = (id: string, lead: string) => ({ params: { id, lead } })
const guests = async (id: string, search?: string) =>
  (await marketer.ask(seminarEndpoints.guests, { params: { id }, query: { ...(search && { search }) } })).body
    .items
const signUp = (form: string, email: string) =>
  visitor.post(`/f/${form}`, { ...visitor.shown(form), company: '標商事', email })
const leadOf = async (email: string): Promise<LeadId> => {
  const [row] = await server.runtime.db<{ lead: string }[]>`
    select lead_id as lead from identities where kind = 'email' and value = ${email}`
  return asId<LeadId>(row?.lead ?? 'nobody')
}
/** Lets what is due in a minute come due. */
async function aMinuteLater(): Promise<void> {
  await server.runtime.db`update jobs set due_at = due_at - interval '2 minutes' where kind = 'attendance'`
  await runJobs(server.runtime, SEMINAR_JOBS)
}

describe('registering for a seminar', () => {
  it('by its form makes a lead with its source and an event, once [S3] [S59]', async () => {
    await visitor.put('signup', SMALL_FORM)
    expect((await make('autumn', { form: 'signup' })).status).toBe(200)
    for (let times = 0; times < 2; times++) await signUp('signup', 'guest@example.jp')
    expect(await eventsOf(await leadOf('guest@example.jp'))).toEqual([
      { kind: 'seminar.registered', seminar: 'autumn' },
    ])
    expect((await marketer.ask(seminarEndpoints.show, { params: { id: 'autumn' } })).body).toMatchObject({
      registered: 1,
      attended: 0,
      formName: 'フォーム signup',
    })
  })

  it('gives the last seat to one of those who ask for it at the same moment, and says so to the others', async () => {
    await visitor.put('small', SMALL_FORM)
    await make('small', { form: 'small', capacity: 2 })
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, i) => signUp('small', `seat${i}@example.jp`)),
    )
    const statuses = answers.map(({ statusCode }) => statusCode)
    expect([
      statuses.filter((one) => one === 303).length,
      statuses.filter((one) => one === 409).length,
    ]).toEqual([2, 4])
    expect(await guests('small')).toHaveLength(2)
    expect((await visitor.look('/f/small')).body).toContain('定員に達したため')
    const late = await addLead(server.runtime, { email: 'late@example.jp' })
    expect((await marketer.ask(seminarEndpoints.register, at('small', late))).status).toBe(409)
  })

  it('waits for whoever is being given the last seat at this moment', async () => {
    await make('last', { capacity: 1 })
    const { db, clock } = server.runtime
    const [first, second] = [await addLead(server.runtime), await addLead(server.runtime)]
    let status: number | undefined
    const asking = await transaction(db, async (tx) => {
      expect(await lockSeats(tx, 'last')).toBe(1)
      const asked = marketer.ask(seminarEndpoints.register, at('last', second)).then((answer) => {
        status = answer.status
      })
      const waiting = async () =>
        (await db`select 1 from pg_locks where not granted`).length > 0 || status !== undefined
      await eventually(waiting, (is) => is)
      await giveSeat(tx, { seminar: 'last', lead: first }, clock.now())
      return { asked }
    })
    await asking.asked
    expect(status).toBe(409)
  })

  it('ends with the seminar, and a form leads to one seminar alone', async () => {
    await visitor.put('over', SMALL_FORM)
    const now = server.runtime.clock.now()
    await make('over', { form: 'over', startsAt: now - 2 * HOUR, endsAt: now - HOUR })
    expect((await visitor.look('/f/over?lang=en')).body).toContain('This is over')
    expect((await signUp('over', 'after@example.jp')).statusCode).toBe(409)
    const twice = await make('another', { form: 'over' })
    expect([twice.status, twice.problem.issues?.[0]?.path]).toEqual([400, 'form'])
    expect((await make('turned', { startsAt: now, endsAt: now - 1 })).status).toBe(400)
    expect((await make('nowhere', { timeZone: 'Mars/Olympus' })).status).toBe(400)
  })
})

describe('the door of a seminar', () => {
  it('lets a guest in by one tap, who enters the history a minute later and may be taken back before [S59]', async () => {
    await make('door')
    const lead = await addLead(server.runtime, { lastName: '青木', email: 'door@example.jp' })
    const sales = await server.as('sales')
    expect((await sales.ask(seminarEndpoints.register, at('door', lead))).status).toBe(204)
    await sales.ask(seminarEndpoints.attend, at('door', lead))
    await sales.ask(seminarEndpoints.unattend, at('door', lead))
    await aMinuteLater()
    expect((await eventsOf(lead)).map(({ kind }) => kind)).toEqual(['seminar.registered'])
    await sales.ask(seminarEndpoints.attend, at('door', lead))
    await sales.ask(seminarEndpoints.attend, at('door', lead))
    await aMinuteLater()
    await aMinuteLater()
    expect((await eventsOf(lead)).map(({ kind }) => kind)).toEqual(['seminar.registered', 'seminar.attended'])
    expect(await guests('door', 'あお')).toEqual([])
    expect(await guests('door', '青木')).toMatchObject([{ lead, email: 'door@example.jp' }])
  })

  it('takes a pasted list of addresses, whoever came unregistered among them, and names the unknown', async () => {
    await make('list')
    const leads: LeadId[] = []
    for (const who of ['p1', 'p2']) {
      const person = { fields: { email: `${who}@example.jp` }, source: '名簿' }
      leads.push((await identify(server.runtime, person)).lead)
    }
    const addresses = '山田 <P1@example.jp>、p2@example.jp\nnobody@example.jp'
    const take = () =>
      marketer.ask(seminarEndpoints.takeList, { params: { id: 'list' }, body: { as: 'attended', addresses } })
    expect((await take()).body).toEqual({ done: 2, before: 0, unknown: ['nobody@example.jp'] })
    expect((await take()).body).toEqual({ done: 0, before: 2, unknown: ['nobody@example.jp'] })
    await aMinuteLater()
    for (const lead of leads)
      expect(await eventsOf(lead)).toEqual([{ kind: 'seminar.attended', seminar: 'list' }])
  })

  it('is kept by colleagues who talk to leads, and seminars are made by marketers', async () => {
    const [viewer, sales] = [await server.as('viewer'), await server.as('sales')]
    const lead = await addLead(server.runtime, { email: 'role@example.jp' })
    expect((await viewer.ask(seminarEndpoints.attend, at('door', lead))).status).toBe(403)
    expect((await sales.ask(seminarEndpoints.put, { params: { id: 'sales' }, body: bodyOf() })).status).toBe(
      403,
    )
    expect((await sales.ask(seminarEndpoints.attend, at('none', lead))).status).toBe(404)
  })
})

it('two records of one guest keep one seat by a merge, and get theirs back when it is undone', async () => {
  await make('merge')
  const [one, two] = [
    await addLead(server.runtime, { email: 'm1@example.jp' }),
    await addLead(server.runtime, { email: 'm2@example.jp' }),
  ]
  for (const lead of [one, two]) await marketer.ask(seminarEndpoints.register, at('merge', lead))
  await marketer.ask(seminarEndpoints.attend, at('merge', two))
  const { merge } = await mergeLeads(server.runtime, { survivor: one, merged: two })
  await aMinuteLater()
  expect((await guests('merge')).map(({ lead, attendedAt }) => [lead, attendedAt !== undefined])).toEqual([
    [one, true],
  ])
  expect((await eventsOf(one, 'seminar.attended')).length).toBe(1)
  await undoMerge(server.runtime, merge)
  expect((await guests('merge')).map(({ lead }) => lead).toSorted()).toEqual([one, two].toSorted())
})

it('a seminar that is put away closes no form, and comes back while its form is free', async () => {
  await visitor.put('away', SMALL_FORM)
  await make('away', { form: 'away' })
  expect((await marketer.ask(seminarEndpoints.archive, { params: { id: 'away' } })).status).toBe(204)
  await make('heir', { form: 'away' })
  expect((await marketer.ask(seminarEndpoints.restore, { params: { id: 'away' } })).status).toBe(400)
  expect((await marketer.ask(formEndpoints.list)).body.items.some(({ id }) => id === 'away')).toBe(true)
})
