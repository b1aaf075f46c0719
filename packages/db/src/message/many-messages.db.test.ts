import { asId, type VersionId } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../connect/database.ts'
import { type FilledDatabase, openFilledDatabase } from '../testing/index.ts'
import { ledgerRows } from './ledger.ts'
import { mailFigures, stepFigures } from './mail-figures.ts'

const MESSAGES = 100_000
const VERSION = asId<VersionId>('00000000-0000-7000-8000-00000000000a')

let test: FilledDatabase
let db: Database
let plansOf: FilledDatabase['plansOf']

/** As wide as sent messages are. Every tenth fails, a third is opened, a ninth followed; machines open a fifth. */
async function fill(to: Database): Promise<void> {
  const idOf = to`('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`
  await to`
    insert into messages (id, key, channel, purpose, lead_id, run_id, mail_version_id, version_id, node, mail_id, address, domain,
      state, mime_hash, queue_id, answer, claimed_by, fence, attempts, not_before, created_at, tried_at, data_started_at,
      accepted_at, settled_at, opened_at, clicked_at, machine_at)
    select ${idOf}, 'run:' || ${idOf} || ':step-' || n % 2 || ':1:email', 'email', 'marketing', ${idOf}, ${idOf}, ${idOf}, ${VERSION},
      'step-' || n % 2, 'mail-' || n % 20, 'lead' || n || '@example.jp', 'example.jp',
      case when n % 10 = 1 then 'failed' when n % 1000 = 7 then 'in_doubt' else 'accepted' end, repeat(md5(n::text), 2),
      upper(md5(n::text)), '250 2.0.0 Ok: queued as ' || upper(md5(n::text)), ${idOf}::text, 1, 1, at, at, at, at, at, at,
      case when n % 3 = 0 then at end, case when n % 9 = 0 then at end, case when n % 5 = 0 then at end
    from generate_series(1, ${MESSAGES}::int) n cross join lateral (select to_timestamp(n) as at) moment`
  // Vacuum takes rows for settled once their commit is on disk, which a test's database does not wait for.
  await to`checkpoint`
  await to`vacuum analyze messages`
}

beforeAll(async () => {
  test = await openFilledDatabase(fill)
  ;({ db, plansOf } = test)
}, 60_000)
afterAll(() => test.close())

describe('among a hundred thousand messages', () => {
  it('the figures of all mails are one statement, read off one index; machines are counted apart [S22]', async () => {
    const all = await mailFigures(db)
    expect(all).toHaveLength(20)
    expect(all.find(({ mail }) => mail === 'mail-0')).toEqual({
      mail: 'mail-0',
      sent: 5000,
      opened: 1666,
      clicked: 555,
      machines: 3334,
      waiting: 0,
      failed: 0,
      suppressed: 0,
      doubtful: 0,
    })
    expect(all.find(({ mail }) => mail === 'mail-1')).toMatchObject({ sent: 0, failed: 5000 })
    for (const work of [() => mailFigures(db), () => mailFigures(db, 'mail-3')]) {
      const plans = await plansOf(work)
      expect(plans).toHaveLength(1)
      expect(plans[0]).toContain('Index Only Scan using messages_figures')
    }
  })

  it('the figures of the steps of a version are read off the same index [S48]', async () => {
    const mails = ['mail-2', 'mail-3']
    const steps = await stepFigures(db, VERSION, mails)
    expect(new Map(steps.map(({ node, sent }) => [node, sent]))).toEqual(
      new Map([
        ['step-0', 5000],
        ['step-1', 5000],
      ]),
    )
    const [plan] = await plansOf(() => stepFigures(db, VERSION, mails))
    expect(plan).toContain('Index Only Scan using messages_figures')
  })

  it('a page of the ledger is walked down an index, whatever it is filtered by [D9]', async () => {
    const asked = [
      [{}, 'messages_ledger'],
      [{ states: ['failed'] }, 'messages_unsent'],
      [{ states: ['queued', 'claimed', 'deferred', 'data_started'] }, 'messages_unsent'],
      [{ mail: 'mail-3' }, 'messages_mail'],
      [{ mail: 'mail-1', states: ['failed'] }, 'messages_mail'],
    ] as const
    for (const [filter, index] of asked) {
      const plans = await plansOf(() => ledgerRows(db, { ...filter, limit: 50 }))
      expect(plans).toHaveLength(1)
      expect(plans[0]).toContain(`using ${index}`)
      expect(plans[0]).not.toContain('Seq Scan on messages')
    }
  })

  it('the pages follow each other without a gap or a repetition', async () => {
    const seen: string[] = []
    let after: { readonly at: number; readonly id: string } | undefined
    for (let page = 0; page < 3; page++) {
      const rows = await ledgerRows(db, { states: ['in_doubt'], limit: 40, after })
      seen.push(...rows.map(({ id }) => id))
      const last = rows.at(-1)
      after = last && { at: last.createdAt, id: last.id }
    }
    expect(seen).toHaveLength(100)
    expect(new Set(seen).size).toBe(100)
    expect(seen).toEqual(seen.toSorted().toReversed())
  })
})
