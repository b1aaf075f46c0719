import { leadRecord, suppress } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DECISION_JOBS } from '../control/decision-jobs.ts'
import { eventually, smallMail, statesOf } from '../dispatch/testing/ledger.ts'
import { openPostOffice, type PostOffice } from '../dispatch/testing/post-office.ts'
import { runJobs } from '../jobs/job-runner.ts'
import { changeLead } from '../lead/change-lead.ts'
import { erasePerson } from '../lead/erase-person.ts'
import { addLead } from '../testing/test-runtime.ts'
import { previewForLead, writeToLead } from './write-to-lead.ts'

let office: PostOffice
const actor = { kind: 'user', id: '00000000-0000-7000-8000-000000000001' } as const
beforeAll(async () => {
  office = await openPostOffice()
  const { db } = office.runtime
  const content = db.json(smallMail())
  await db`
    insert into mails (id, name, content, created_at, updated_at) values ('welcome', 'ご案内', ${content}, now(), now())`
})
afterAll(() => office.close())
beforeEach(() => office.clear())

const words = {
  kind: 'text',
  subject: '{{ lead.lastName }}様、先日のご質問について',
  body: 'お世話になっております。\n\n資料はこちらです：https://www.example.jp/case',
} as const

const kindsOf = async (lead: LeadId): Promise<readonly string[]> => {
  const rows = await office.runtime.db<{ kind: string }[]>`
    select kind from events where lead_id = ${lead} order by seq`
  return rows.map(({ kind }) => kind)
}

describe('a mail to one person', () => {
  it('goes through the ledger: filled in, tracked, with the footer and the way to refuse more, and stands in the timeline [S1] [S51]', async () => {
    const { runtime, sink } = office
    const lead = await addLead(runtime, { lastName: '森' })
    const { preview, refusal } = await previewForLead(runtime, { lead, body: words })
    expect([preview.shown?.subject, refusal]).toEqual(['森様、先日のご質問について', undefined])
    await office.start()
    const message = await writeToLead(runtime, { lead, body: words }, actor)
    await eventually(
      () => statesOf(runtime),
      (states) => states.get(message) === 'accepted',
    )
    const mail = await PostalMime.parse(sink.taken[0]?.raw ?? '')
    expect(mail.subject).toBe('森様、先日のご質問について')
    expect(mail.html).toMatch(/href="https:\/\/ma\.example\.jp\/c\//u)
    expect(mail.html).toMatch(/href="https:\/\/ma\.example\.jp\/u\//u)
    expect(mail.headers.some(({ key }) => key === 'list-unsubscribe')).toBe(true)
    await eventually(
      () => kindsOf(lead),
      (kinds) => kinds.includes('mail.accepted'),
    )
    const [note] = await runtime.db`select action from audit_log where subject_id = ${lead}`
    expect(note).toMatchObject({ action: 'lead.mailed' })
  })

  it('is refused where there is no consent, no address, or the address is stopped, and says why [S20]', async () => {
    const { runtime } = office
    const [silent, bare, stopped] = [
      await addLead(runtime),
      await addLead(runtime, { email: '' }),
      await addLead(runtime, { email: 'stop@example.jp' }),
    ]
    await changeLead(
      runtime,
      { lead: silent, change: { consent: { channel: 'email', state: 'refused' } } },
      actor,
    )
    const addressHash = runtime.keyring.hash('address', 'stop@example.jp')
    await suppress(runtime.db, { channel: 'email', addressHash, reason: 'unsubscribed' }, runtime.clock.now())
    for (const lead of [silent, bare, stopped]) {
      await expect(writeToLead(runtime, { lead, body: words }, actor)).rejects.toMatchObject({
        code: 'conflict',
      })
      expect((await previewForLead(runtime, { lead, body: words })).refusal?.ja).toMatch(/送れません/u)
    }
    expect(
      await runtime.db`select 1 from messages where lead_id in ${runtime.db([silent, bare, stopped])}`,
    ).toEqual([])
  })

  it('of the studio is sent as it stands now, and words of one’s own are erased with the person', async () => {
    const { runtime } = office
    await office.start()
    const lead = await addLead(runtime)
    expect((await leadRecord(runtime.db, lead))?.consents.email).toBe('granted')
    await writeToLead(runtime, { lead, body: { kind: 'mail', mail: 'welcome' } }, actor)
    await writeToLead(runtime, { lead, body: words }, actor)
    const rows = await runtime.db<{ mail: string | null; version: string }[]>`
      select mail_id as mail, mail_version_id as version from messages where lead_id = ${lead} order by created_at, id`
    expect(rows.map(({ mail }) => mail)).toEqual(['welcome', null])
    await eventually(
      () => kindsOf(lead),
      (kinds) => kinds.filter((kind) => kind === 'mail.accepted').length === 2,
    )
    await erasePerson(runtime, lead, actor)
    await runJobs(runtime, DECISION_JOBS)
    const left = await runtime.db<{ id: string }[]>`
      select mail_id as id from mail_versions where id = any(${rows.map(({ version }) => version)}::uuid[])`
    expect(left.map(({ id }) => id)).toEqual(['welcome'])
  })
})
