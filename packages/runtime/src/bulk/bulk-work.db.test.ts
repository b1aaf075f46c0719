import { consentsOf, leadRecord, leadsByScore, listMembers, type Queryable } from '@shirube/db'
import { bulkWorkList, tagsInUse } from '@shirube/db/bulk'
import { buildProgram } from '@shirube/engine/testing'
import type { LeadId } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DECISION_JOBS } from '../control/decision-jobs.ts'
import { runJobs } from '../jobs/job-runner.ts'
import { changeLead } from '../lead/change-lead.ts'
import { changeListMembers } from '../list/change-list-members.ts'
import { addLead, openTestRuntime, putLive, type TestRuntime, testClock } from '../testing/index.ts'
import { doBulkWork } from './bulk-job.ts'
import { BULK_JOB, startBulkWork, undoBulkWork } from './start-bulk-work.ts'

const clock = testClock()
let runtime: TestRuntime
let actor: { readonly kind: 'user'; readonly id: string }
let colleague: string
beforeAll(async () => {
  runtime = await openTestRuntime({ clock })
  actor = { kind: 'user', id: await user('森') }
  colleague = await user('西村')
  for (const id of ['fair', 'vip'])
    await runtime.db`insert into lists (id, name, created_at) values (${id}, ${id}, now())`
})
afterAll(() => runtime.close())

async function user(name: string): Promise<string> {
  const id = runtime.newId()
  await runtime.db`insert into users ${runtime.db({
    id,
    email: `${id}@shirube.example`,
    name,
    role: 'marketer',
    language: 'ja',
    password_hash: '',
    created_at: clock.now(),
  })}`
  return id
}

const doJobs = async (): Promise<void> => {
  for (let n = 0; n < 4; n++) {
    clock.ahead += 2_000
    await runJobs(runtime, DECISION_JOBS)
  }
}
const work = async (id: string) => {
  const [row] = await bulkWorkList(runtime.db, id)
  return row && [row.state, row.people, row.done, row.changed, row.undone]
}
const onList = async (list: string) =>
  (await listMembers(runtime.db, { id: list, limit: 1_000 })).map((one) => one.leadId)
const ownerOf = async (db: Queryable, lead: LeadId) =>
  (await db<{ owner: string | null }[]>`select owner_id as owner from leads where id = ${lead}`)[0]?.owner

describe('work on many leads at once', () => {
  it('puts all that a filter means on a list, each with its event, and takes just those off again [S4] [S12]', async () => {
    const leads = [await addLead(runtime, { lastName: '一括' }), await addLead(runtime, { lastName: '一括' })]
    const [first = '' as LeadId, second = '' as LeadId] = leads
    await changeListMembers(runtime, { list: 'fair', leads: [first], change: 'add' }, actor)
    const who = { kind: 'filter', filter: { search: '一括' } } as const
    const id = await startBulkWork(runtime, { who, work: { kind: 'list-add', list: 'fair' } }, actor)
    const late = await addLead(runtime, { lastName: '一括' })
    await doJobs()
    expect([await work(id), new Set(await onList('fair'))]).toEqual([['done', 2, 2, 1, 0], new Set(leads)])
    const events = await runtime.db`
      select kind, cause_id from events where lead_id = ${second} and kind = 'list.added'`
    expect(events).toEqual([{ kind: 'list.added', cause_id: actor.id }])

    await undoBulkWork(runtime, id, actor)
    await doJobs()
    expect([await work(id), await onList('fair')]).toEqual([['undone', 2, 2, 1, 1], [first]])
    expect(await onList('fair')).not.toContain(late)
    const notes = await runtime.db<
      { action: string }[]
    >`select action from audit_log where subject_id = ${id} order by id`
    expect(notes.map(({ action }) => action)).toEqual(['lead.bulk-started', 'lead.bulk-undone'])
  })

  it('gives leads an owner, and gives back the one before unless somebody changed it since', async () => {
    const [kept, moved] = [await addLead(runtime), await addLead(runtime)]
    await changeLead(runtime, { lead: kept, change: { owner: colleague } }, actor)
    const who = { kind: 'leads', leads: [kept, moved] } as const
    const id = await startBulkWork(runtime, { who, work: { kind: 'owner', owner: actor.id } }, actor)
    await doJobs()
    expect([await ownerOf(runtime.db, kept), await ownerOf(runtime.db, moved)]).toEqual([actor.id, actor.id])
    await changeLead(runtime, { lead: moved, change: { owner: colleague } }, actor)
    await undoBulkWork(runtime, id, actor)
    await doJobs()
    expect([await ownerOf(runtime.db, kept), await ownerOf(runtime.db, moved)]).toEqual([
      colleague,
      colleague,
    ])
  })

  it('lets leads into a live scenario, and takes out again whom it let in [S12]', async () => {
    const built = buildProgram('end', { end: { block: [{ op: 'end', outcome: 'finished' }] } })
    const program = {
      ...built,
      entries: built.entries.map((entry) => ({ ...entry, start: { kind: 'hand' } as const })),
    }
    const { scenarioId } = await putLive(runtime, program, { id: 'bulk' })
    const leads = [await addLead(runtime), await addLead(runtime)]
    const deed = { kind: 'enrol', scenario: scenarioId } as const
    const id = await startBulkWork(runtime, { who: { kind: 'leads', leads }, work: deed }, actor)
    await doJobs()
    const runs = await runtime.db`select lead_id from runs where scenario_id = 'bulk'`
    expect([await work(id), runs.length]).toEqual([['done', 2, 2, 2, 0], 2])
    await undoBulkWork(runtime, id, actor)
    await doJobs()
    const removed = await runtime.db`
      select lead_id from events where kind = 'control.removed' and lead_id = any(${leads}::uuid[])`
    expect([await work(id), removed.length]).toEqual([['undone', 2, 2, 2, 2], 2])
  })

  it('gives tags and takes them, and puts back just those that it gave or took [S4]', async () => {
    const [bare, tagged] = [await addLead(runtime), await addLead(runtime, { tags: ['ＶＩＰ', '展示会'] })]
    const who = { kind: 'leads', leads: [bare, tagged] } as const
    const tagsOf = async (lead: LeadId) => (await leadRecord(runtime.db, lead))?.fields['tags']
    const id = await startBulkWork(runtime, { who, work: { kind: 'tag-add', tags: ['vip', '春'] } }, actor)
    await doJobs()
    // What differs by width or case is the same tag.
    expect([await tagsOf(bare), await tagsOf(tagged)]).toEqual([
      ['vip', '春'],
      ['ＶＩＰ', '展示会', '春'],
    ])
    const [event] = await runtime.db`
      select payload, cause_id from events where kind = 'attribute.changed' and lead_id = ${bare}`
    expect(event).toMatchObject({ payload: { field: 'tags', after: ['vip', '春'] }, cause_id: actor.id })
    await undoBulkWork(runtime, id, actor)
    await doJobs()
    expect([await work(id), await tagsOf(bare)]).toEqual([['undone', 2, 2, 2, 2], undefined])
    expect(await tagsOf(tagged)).toEqual(['ＶＩＰ', '展示会'])
    const taken = await startBulkWork(runtime, { who, work: { kind: 'tag-remove', tags: ['Vip'] } }, actor)
    await doJobs()
    expect([await work(taken), await tagsOf(tagged)]).toEqual([['done', 2, 2, 1, 0], ['展示会']])
    await undoBulkWork(runtime, taken, actor)
    await doJobs()
    expect(await tagsOf(tagged)).toEqual(['展示会', 'ＶＩＰ'])
  })

  it('is found by tag, whatever its width', async () => {
    const lead = await addLead(runtime, { tags: ['ﾃﾞﾓ希望'] })
    const found = await leadsByScore(runtime.db, { tag: 'デモ希望' }, { limit: 9 })
    expect(found.rows.map(({ leadId }) => leadId)).toEqual([lead])
    expect(await tagsInUse(runtime.db)).toContain('ﾃﾞﾓ希望')
  })

  it('records consent with its basis and source, never against a refusal, and takes back only what still stands', async () => {
    const [open, refused, changed] = [await addLead(runtime), await addLead(runtime), await addLead(runtime)]
    for (const lead of [open, refused, changed])
      await runtime.db`update leads set consents = '{}' where id = ${lead}`
    await changeLead(
      runtime,
      { lead: refused, change: { consent: { channel: 'email', state: 'refused' } } },
      actor,
    )
    const who = { kind: 'leads', leads: [open, refused, changed] } as const
    const deed = {
      kind: 'consent-grant',
      channel: 'email',
      basis: 'card',
      source: '春の展示会の名刺',
    } as const
    const id = await startBulkWork(runtime, { who, work: deed }, actor)
    await doJobs()
    const stateOf = async (lead: LeadId) => (await leadRecord(runtime.db, lead))?.consents.email ?? 'unknown'
    expect([await work(id), await stateOf(open), await stateOf(refused)]).toEqual([
      ['done', 3, 3, 2, 0],
      'granted',
      'refused',
    ])
    expect((await consentsOf(runtime.db, open)).at(-1)).toMatchObject({
      state: 'granted',
      basis: 'card',
      wording: '春の展示会の名刺',
      evidence: { enteredBy: actor.id, bulkWork: id },
    })
    await changeLead(
      runtime,
      { lead: changed, change: { consent: { channel: 'email', state: 'refused' } } },
      actor,
    )
    await undoBulkWork(runtime, id, actor)
    await doJobs()
    expect([await stateOf(open), await stateOf(changed), await stateOf(refused)]).toEqual([
      'unknown',
      'refused',
      'refused',
    ])
    // What was said stays said: taking it back is one more line of evidence.
    expect((await consentsOf(runtime.db, open)).map(({ state }) => state)).toEqual(['granted', 'unknown'])
  })

  it('is not done twice to anybody when it breaks off half-way', async () => {
    const leads = [await addLead(runtime), await addLead(runtime), await addLead(runtime)]
    const who = { kind: 'leads', leads } as const
    const id = await startBulkWork(runtime, { who, work: { kind: 'list-add', list: 'vip' } }, actor)
    const [job] = await runtime.db<{ kind: string; key: string; payload: unknown }[]>`
      select kind, key, payload from jobs where key = ${id}`
    await doJobs()
    // As after a crash before the end was noted: the work stands as running, and its job is in the book again.
    await runtime.db`update bulk_works set state = 'running' where id = ${id}`
    await runtime.db`insert into jobs ${runtime.db({
      kind: job?.kind ?? '',
      key: id,
      due_at: clock.now(),
      payload: runtime.db.json((job?.payload ?? {}) as never),
    })}`
    await doJobs()
    const events =
      await runtime.db`select 1 from events where kind = 'list.added' and payload ->> 'list' = 'vip'`
    expect([await work(id), events.length]).toEqual([['done', 3, 3, 3, 0], 3])
  })

  it('is done and counted once when two workers have it at the same time', async () => {
    const leads = await Promise.all(Array.from({ length: 24 }, () => addLead(runtime)))
    const who = { kind: 'leads', leads } as const
    const id = await startBulkWork(runtime, { who, work: { kind: 'list-add', list: 'vip' } }, actor)
    const job = { kind: BULK_JOB, key: id, dueAt: clock.now(), payload: { actor }, attempts: 1 }
    await Promise.all([doBulkWork(runtime, job), doBulkWork(runtime, job)])
    expect(await work(id)).toEqual(['done', 24, 24, 24, 0])
  })

  it('erases nobody before ten minutes have passed, and nobody at all when it is called back', async () => {
    const lead = await addLead(runtime)
    const asked = { who: { kind: 'leads', leads: [lead] }, work: { kind: 'erase' } } as const
    const id = await startBulkWork(runtime, asked, actor)
    await doJobs()
    expect(await leadRecord(runtime.db, lead)).toBeDefined()
    await undoBulkWork(runtime, id, actor)
    clock.ahead += 600_000
    await doJobs()
    expect([await work(id), (await leadRecord(runtime.db, lead))?.id]).toEqual([['undone', 1, 0, 0, 0], lead])
    await expect(undoBulkWork(runtime, id, actor)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('refuses what cannot be done before anything is', async () => {
    const nobody = { kind: 'filter', filter: { search: 'だれもいない' } } as const
    const list = { kind: 'list-add', list: 'fair' } as const
    await expect(startBulkWork(runtime, { who: nobody, work: list }, actor)).rejects.toMatchObject({
      code: 'bad_input',
    })
    const all = { kind: 'filter', filter: {} } as const
    const gone = { kind: 'list-remove', list: 'gone' } as const
    await expect(startBulkWork(runtime, { who: all, work: gone }, actor)).rejects.toMatchObject({
      code: 'bad_input',
    })
    const erased = [await addLead(runtime)]
    const who = { kind: 'leads', leads: erased } as const
    const id = await startBulkWork(runtime, { who, work: { kind: 'erase' } }, actor)
    clock.ahead += 600_000
    await doJobs()
    await expect(undoBulkWork(runtime, id, actor)).rejects.toMatchObject({ code: 'conflict' })
    expect(await runtime.db`select 1 from leads where id = any(${erased}::uuid[])`).toEqual([])
  })
})
