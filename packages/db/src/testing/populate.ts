import type { EpochMs } from '@shirube/kernel'
import type { Database, Tx } from '../connect/database.ts'

/** How large an invented population is to be. */
export interface Population {
  readonly leads: number
  readonly events: number
  /** The same seed gives the same population. */
  readonly seed: number
  /** Events lie within the two years before. */
  readonly now: EpochMs
}

const PREFECTURES = ['東京都', '大阪府', '愛知県', '福岡県', '北海道', '宮城県', '広島県', '沖縄県']
const TITLES = ['担当', '主任', '係長', '課長', '部長', '取締役', '代表取締役']
const INTERESTS = ['排水', '空調', '電力', '計測', '保全', '安全', '省エネ', '水質']

/** A number in [0, 1) for the row `n`, told by the seed and by what it is drawn for. */
const draw = (tx: Tx, seed: number, what: string) =>
  tx`((hashtextextended(${what}::text || n, ${seed}::bigint) & 4294967295)::float8 / 4294967296)`

async function populateLeads(tx: Tx, { leads, seed, now }: Population): Promise<void> {
  const chance = (what: string) => draw(tx, seed, what)
  const one = (of: readonly string[], what: string) =>
    tx`(${[...of]}::text[])[1 + floor(${of.length}::int * ${chance(what)} ^ 2)::int]`
  await tx`
    insert into leads (id, fields, stage, qualification, consents, created_at, updated_at)
    select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
      jsonb_build_object('lastName', '佐藤' || n, 'firstName', '花', 'email', 'lead' || n || '@example.jp',
        'companyName', 'ｶﾌﾞｼｷｶﾞｲｼｬ' || n % 5000, 'prefecture', ${one(PREFECTURES, 'prefecture')},
        'jobTitle', '第' || n % 7 || '部 ' || ${one(TITLES, 'title')},
        'birthDate', (date '1955-01-01' + floor(18000 * ${chance('birth')})::int)::text,
        'interests', jsonb_build_array(${one(INTERESTS, 'first')}, ${one(INTERESTS, 'second')})),
      case when ${chance('stage')} < 0.6 then 'generation_early' when ${chance('stage')} < 0.9 then 'nurturing' else 'engagement' end,
      case when ${chance('mql')} < 0.02 then 'mql' else 'none' end,
      case when ${chance('consent')} < 0.7 then '{"email":"granted"}' else '{}' end::jsonb,
      ${now}::timestamptz - ${chance('made')} * interval '700 days', ${now}::timestamptz
    from generate_series(1, ${leads}::int) n`
  await tx`insert into lead_clock (lead_id) select id from leads`
  await tx`
    insert into scores (lead_id, company, personal, site, "real")
    select id, floor(10 * ${chance('company')})::int, floor(5 * ${chance('personal')})::int, floor(60 * ${chance('site')} ^ 4)::int, 0
    from (select id, row_number() over (order by id) as n from leads) l where ${chance('scored')} < 0.5`
}

async function populateEvents(tx: Tx, { leads, events, seed, now }: Population): Promise<void> {
  const chance = (what: string) => draw(tx, seed, what)
  await tx`
    with drawn as (
      select n, 1 + (floor(${leads}::int * ${chance('who')} ^ 2)::bigint * 7919) % ${leads}::int as who,
        ${now}::timestamptz - ${chance('when')} ^ 2 * interval '730 days' as at, ${chance('kind')} as kind,
        'group-' || floor(40 * ${chance('page')} ^ 2) as page
      from generate_series(1, ${events}::int) n)
    insert into events (lead_id, seq, kind, payload, occurred_at, received_at, machine)
    select ('00000000-0000-7000-8000-' || lpad(to_hex(who), 12, '0'))::uuid, row_number() over (partition by who order by at),
      k.kind, k.payload, at, at + interval '2 seconds', n % 25 = 0
    from drawn, lateral (select
      case when kind < 0.7 then 'page.viewed' when kind < 0.88 then 'mail.opened' when kind < 0.95 then 'mail.clicked'
        when kind < 0.98 then 'asset.downloaded' else 'form.submitted' end as kind,
      case when kind < 0.7 then jsonb_build_object('url', 'https://example.jp/' || page, 'path', '/' || page,
          'groups', jsonb_build_array(page, 'all'), 'title', '製品のご案内')
        when kind < 0.95 then jsonb_build_object('message', 'm' || n, 'mail', 'mail-' || n % 20)
        when kind < 0.98 then jsonb_build_object('material', 'material-' || n % 9)
        else jsonb_build_object('form', 'form-' || n % 5, 'submission', 's' || n) end as payload) k`
  await tx`
    update lead_clock c set ev_seq = e.seq
    from (select lead_id, max(seq) as seq from events group by lead_id) e where e.lead_id = c.lead_id`
}

/**
 * Fills an empty database with invented leads and histories: some leads do much and most little, some pages are
 * often looked at and most seldom, most of it lately.
 */
export async function populate(db: Database, population: Population): Promise<void> {
  await db.begin(async (tx) => {
    await populateLeads(tx, population)
    await populateEvents(tx, population)
  })
  await db`vacuum (analyze) leads, events, scores, lead_clock`
}
