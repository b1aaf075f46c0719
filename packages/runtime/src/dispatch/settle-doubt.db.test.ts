import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type DoubtVerdict, settleDoubt } from './settle-doubt.ts'
import { countStates, eventually, type QueuedMail, queueMails } from './testing/ledger.ts'
import { openPostOffice, type PostOffice } from './testing/post-office.ts'

let office: PostOffice
beforeAll(async () => {
  office = await openPostOffice()
})
afterAll(() => office.close())

const until = (wanted: Readonly<Record<string, number>>) =>
  eventually(
    () => countStates(office.runtime),
    (states) => Object.entries(wanted).every(([state, n]) => (states[state] ?? 0) === n),
  )

const actor = { kind: 'user', id: '00000000-0000-7000-8000-000000000001' } as const
const settle = (id: string, verdict: DoubtVerdict) => settleDoubt(office.runtime, id, { verdict, actor })

const eventsOf = async (lead: string) => {
  const rows = await office.runtime.db<{ kind: string; payload: Record<string, unknown> }[]>`
    select kind, payload from events where lead_id = ${lead} order by seq`
  return rows.map(({ kind, payload }) => ({ kind, ...payload }))
}

describe('a message in doubt [D9]', () => {
  let doubtful: QueuedMail
  beforeEach(async () => {
    await office.clear({
      behave: ({ n }) => (n === 1 ? { kind: 'reset', when: 'before-answer' } : { kind: 'accept' }),
    })
    const [queued] = await queueMails(office.runtime, 1, { version: office.version })
    await office.start()
    await until({ in_doubt: 1 })
    if (queued) doubtful = queued
  })

  it('that arrived is accepted, and whoever waits for it hears of it', async () => {
    expect(await settle(doubtful.id, 'accepted')).toEqual({})
    await until({ accepted: 1 })
    expect(await eventsOf(doubtful.lead)).toMatchObject([{ kind: 'mail.accepted', message: doubtful.key }])
  })

  it('that did not is failed', async () => {
    await settle(doubtful.id, 'failed')
    await until({ failed: 1 })
    expect(await eventsOf(doubtful.lead)).toMatchObject([
      { kind: 'message.failed', message: doubtful.key, reason: 'person' },
    ])
  })

  it('is sent again under a key of its own; the scenario hears of it as of the first', async () => {
    const { copy } = await settle(doubtful.id, 'resend')
    await until({ in_doubt: 1, accepted: 1 })
    const rows = await office.runtime.db`select id, key, state, reason from messages order by created_at`
    expect(rows).toEqual([
      { id: doubtful.id, key: doubtful.key, state: 'in_doubt', reason: 'resent' },
      { id: copy, key: `${doubtful.key}#2`, state: 'accepted', reason: null },
    ])
    expect(await eventsOf(doubtful.lead)).toMatchObject([{ kind: 'mail.accepted', message: doubtful.key }])
    expect(new Set(office.sink.taken.map((mail) => mail.messageId)).size).toBe(2)
  })

  it('is settled once: the second who does so is told', async () => {
    const both = await Promise.allSettled([settle(doubtful.id, 'accepted'), settle(doubtful.id, 'resend')])
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(settle(doubtful.id, 'failed')).rejects.toMatchObject({ code: 'conflict' })
    await expect(settle(office.runtime.newId(), 'failed')).rejects.toMatchObject({ code: 'not_found' })
    const notes = await office.runtime.db`select action from audit_log where subject_id = ${doubtful.id}`
    expect(notes).toEqual([{ action: 'message.settled' }])
  })
})
