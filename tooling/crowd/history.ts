import type { Queryable } from '@shirube/db'
import { idOf, oneOf } from './chance.ts'
import type { Stretch } from './people.ts'

/** How long a history is: most are short, one in two hundred is long, and that of the first lead is the longest. */
const LENGTH = `case when n = 1 then 50000 when pick(n, 40, 1000) < 500 then 2 when pick(n, 40, 1000) < 800 then 6
  when pick(n, 40, 1000) < 950 then 20 when pick(n, 40, 1000) < 995 then 60 else 300 end`

/** Kinds by how often they happen, out of a hundred. */
const KINDS = {
  'page.viewed': 46,
  'page.engaged': 12,
  'mail.accepted': 18,
  'mail.opened': 10,
  'mail.clicked': 4,
  'asset.downloaded': 3,
  'form.submitted': 2,
  'purchase.made': 2,
  'seminar.attended': 1,
  'store.visited': 2,
}

const KIND = oneOf(
  Object.entries(KINDS).flatMap(([kind, share]) => Array.from({ length: share }, () => kind)),
  'pick(n * 65536 + seq, 41, 100)',
)

const GROUP = oneOf(
  ['product', 'price', 'case', 'adoption', 'news', 'company'],
  'pick(n * 65536 + seq, 42, 6)',
)
const PAGE = `jsonb_build_object('url', 'https://www.example.jp/' || ${GROUP} || '/' || pick(n * 65536 + seq, 43, 50),
  'path', '/' || ${GROUP} || '/' || pick(n * 65536 + seq, 43, 50), 'groups', jsonb_build_array(${GROUP}))`
const MAIL = `jsonb_build_object('message', 'm' || n || '-' || seq, 'mail', 'mail-' || pick(n * 65536 + seq, 44, 40))`

const PAYLOAD = `case kind
  when 'lead.created' then jsonb_build_object('source', 'web')
  when 'page.viewed' then ${PAGE}
  when 'page.engaged' then ${PAGE} || jsonb_build_object('seconds', pick(n * 65536 + seq, 45, 300), 'scroll', pick(n * 65536 + seq, 46, 101))
  when 'mail.accepted' then ${MAIL}
  when 'mail.opened' then ${MAIL}
  when 'mail.clicked' then ${MAIL} || jsonb_build_object('link', 'l1', 'url', 'https://www.example.jp/product/1')
  when 'asset.downloaded' then jsonb_build_object('material', 'material-' || pick(n * 65536 + seq, 47, 20))
  when 'form.submitted' then jsonb_build_object('form', 'form-' || pick(n * 65536 + seq, 48, 8), 'submission', 's' || n || '-' || seq)
  when 'purchase.made' then jsonb_build_object('order', 'o' || n || '-' || seq, 'amount', 1000 + pick(n * 65536 + seq, 49, 90000),
    'channel', case pick(n * 65536 + seq, 50, 2) when 0 then 'net' else 'store' end)
  when 'seminar.attended' then jsonb_build_object('seminar', 'seminar-' || pick(n * 65536 + seq, 51, 10))
  else jsonb_build_object('store', 'store-' || pick(n * 65536 + seq, 52, 30)) end`

/** What somebody did, from their first day up to the end of the time that is made up. */
export async function fillHistory(db: Queryable, { from, to }: Stretch, end: number): Promise<void> {
  await db.unsafe(`
    insert into events (lead_id, seq, kind, payload, occurred_at, received_at, machine)
    select id, seq, kind, ${PAYLOAD}, at, at, false from (
      select n, l.id, seq, case when seq = 1 then 'lead.created' else ${KIND} end as kind,
        l.created_at + (seq - 1) * (to_timestamp(${end / 1000}) - l.created_at) / length as at
      from (select n, ${LENGTH} as length from generate_series(${from}::bigint, ${to}) n) x
        join leads l on l.id = ${idOf('lead', 'n')}
        cross join lateral generate_series(1, length) seq) y`)
  const between = `between ${idOf('lead', String(from))} and ${idOf('lead', String(to))}`
  await db.unsafe(`
    insert into lead_clock (lead_id, ev_seq) select lead_id, max(seq) from events where lead_id ${between} group by lead_id`)
  await db.unsafe(`
    insert into score_entries (lead_id, axis, points, rule_id, rule_set, event_seq, at)
    select lead_id, case when kind = 'seminar.attended' then 'real' else 'site' end,
      case kind when 'mail.opened' then 2 when 'asset.downloaded' then 5 when 'form.submitted' then 5 else 3 end,
      kind, 1, seq, occurred_at from events
    where lead_id ${between} and (kind in ('mail.opened', 'mail.clicked', 'asset.downloaded', 'form.submitted', 'seminar.attended')
      or kind = 'page.viewed' and payload @> '{"groups":["product"]}') order by lead_id, seq`)
  await db.unsafe(`
    insert into scores (lead_id, site, "real")
    select lead_id, sum(points) filter (where axis = 'site'), coalesce(sum(points) filter (where axis = 'real'), 0)
    from score_entries where lead_id ${between} group by lead_id having sum(points) filter (where axis = 'site') > 0`)
}
