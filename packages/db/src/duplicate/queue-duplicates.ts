import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/**
 * With how many others a record is put forward at once. Of a name that a thousand records bear at one company, each
 * is compared with the oldest few: a queue grows with the records, never with their square.
 */
const OTHERS = 3

/** The oldest others with the same name and `key`, that nobody has called other people yet. */
const othersBy = (tx: Queryable, leads: readonly string[], key: 'company_id' | 'phone_key') => tx`
  select l.id as one, o.id as other from leads l cross join lateral (
    select o.id from leads o
    where o.person_key = l.person_key and o.${tx(key)} = l.${tx(key)} and o.id <> l.id and o.merged_into is null
      and not exists (select 1 from duplicates d where d.state = 'distinct'
        and d.lead_a = least(o.id, l.id) and d.lead_b = greatest(o.id, l.id))
    order by o.id limit ${OTHERS}) o
  where l.id = any(${[...leads]}::uuid[]) and l.person_key is not null and l.merged_into is null`

/**
 * Puts these leads forward with others that may be the same person: the whole name and the company, or the whole name
 * and the telephone, are the same. In one statement, however many leads there are; what a colleague has said of two
 * records stands.
 */
export async function queueDuplicates(tx: Queryable, leads: readonly string[], now: EpochMs): Promise<void> {
  if (leads.length === 0) return
  await tx`
    insert into duplicates (lead_a, lead_b, found_at)
    select distinct least(p.one, p.other), greatest(p.one, p.other), ${now}::timestamptz
    from (${othersBy(tx, leads, 'company_id')} union all ${othersBy(tx, leads, 'phone_key')}) p
    order by 1, 2 on conflict do nothing`
}

/** Notes that somebody came in with a key of this lead and with keys of others: perhaps all are one person. */
export async function queueClash(
  tx: Tx,
  { lead, others }: { readonly lead: string; readonly others: readonly string[] },
  now: EpochMs,
): Promise<void> {
  if (others.length === 0) return
  await tx`
    insert into duplicates (lead_a, lead_b, clash, found_at)
    select least(${lead}::uuid, o), greatest(${lead}::uuid, o), true, ${now}::timestamptz
    from unnest(${[...others]}::uuid[]) as u(o) where o <> ${lead}::uuid order by 1, 2
    on conflict (lead_a, lead_b) do update set clash = true where not duplicates.clash`
}

/** The oldest record of each group that shares a name and this, with every other of the group. */
const pairsBy = (db: Queryable, key: 'company_id' | 'phone_key') => db`
  select first as one, id as other from (
    select id, min(id::text) over (partition by person_key, ${db(key)})::uuid as first from leads
    where person_key is not null and ${db(key)} is not null and merged_into is null) g
  where id <> first`

/**
 * Looks through all leads, in one pass over each key: what two transactions at the same moment could not see of each
 * other is found here.
 */
export async function queueAllDuplicates(db: Queryable, now: EpochMs): Promise<number> {
  const rows = await db`
    insert into duplicates (lead_a, lead_b, found_at)
    select distinct least(p.one, p.other), greatest(p.one, p.other), ${now}::timestamptz
    from (${pairsBy(db, 'company_id')} union all ${pairsBy(db, 'phone_key')}) p
    order by 1, 2 on conflict do nothing returning 1`
  return rows.length
}
