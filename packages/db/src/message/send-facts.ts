import type { ConsentBasis, FieldValue } from '@shirube/audience'
import type { EpochMs, Language, LeadId, VersionId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** What decides whether a message may go out now, read at the claim and again just before its data. */
export interface SendFacts {
  readonly id: string
  readonly fence: number
  readonly state: string
  readonly purpose: 'marketing' | 'transactional' | 'staff'
  readonly key: string
  readonly address: string
  readonly versionId: VersionId | null
  readonly mailVersionId: string | null
  /** It carries its content itself. */
  readonly ownContent: boolean
  readonly leadId: LeadId | null
  /** False when the lead's row is gone. */
  readonly known: boolean
  readonly mergedInto: LeadId | null
  /** The lead's address as it is now. */
  readonly email: string | null
  readonly timeZone: string | null
  readonly consent: string | null
  /** On a list whose members are left out of sends. */
  readonly excluded: boolean
  readonly suppression: string | null
  /** When other marketing messages went to the lead in the last seven days. */
  readonly recent: readonly EpochMs[]
}

const WEEK = 7 * 86_400_000

/**
 * Reads the facts of messages. Under the locks of their leads they stay as they are until the transaction ends.
 * @param asked each message with the hash of its address
 */
export async function sendFacts(
  db: Queryable,
  asked: readonly { readonly id: string; readonly addressHash: string }[],
  now: EpochMs,
): Promise<readonly SendFacts[]> {
  return await db<SendFacts[]>`
    select m.id, m.fence, m.state, m.purpose, m.key, m.address, m.version_id as "versionId",
      m.mail_version_id as "mailVersionId", m.content is not null as "ownContent", m.lead_id as "leadId", l.id is not null as known,
      l.merged_into as "mergedInto", l.fields ->> 'email' as email, l.time_zone as "timeZone",
      l.consents ->> m.channel as consent,
      exists (select 1 from list_members b join lists s on s.id = b.list_id where b.lead_id = l.id and s.system) as excluded,
      (select s.reason from suppressions s where s.channel = m.channel and s.address_hash = a.hash) as suppression,
      case when m.purpose = 'marketing' then array(
        select r.data_started_at from messages r
        where r.lead_id = m.lead_id and r.purpose = 'marketing' and r.id <> m.id
          and r.state in ('data_started', 'accepted', 'in_doubt') and r.data_started_at > ${now - WEEK}) else '{}' end as recent
    from unnest(${asked.map((one) => one.id)}::uuid[], ${asked.map((one) => one.addressHash)}::text[]) as a(id, hash)
    join messages m on m.id = a.id left join leads l on l.id = m.lead_id`
}

/** What is known of a recipient, to fill in a mail. */
export interface Recipient {
  readonly id: LeadId
  readonly fields: Readonly<Record<string, FieldValue>>
  readonly language: Language | null
  readonly timeZone: string | null
  readonly company: Readonly<Record<string, FieldValue>> | null
  /** Why the address may be written to, as it was said last. */
  readonly basis: ConsentBasis | null
}

/** The recipients of mails, by lead. */
export async function recipients(
  db: Queryable,
  leads: readonly LeadId[],
): Promise<ReadonlyMap<LeadId, Recipient>> {
  if (leads.length === 0) return new Map()
  const rows = await db<Recipient[]>`
    select l.id, l.fields, l.language, l.time_zone as "timeZone",
      c.fields || jsonb_strip_nulls(jsonb_build_object(
        'name', c.name, 'domain', c.domain, 'corporateNumber', c.corporate_number)) as company,
      (select s.basis from consents s where s.lead_id = l.id and s.channel = 'email' and s.state = 'granted'
        order by s.at desc, s.id desc limit 1) as basis
    from leads l left join companies c on c.id = l.company_id where l.id = any(${[...leads]}::uuid[])`
  return new Map(rows.map((row) => [row.id, row]))
}
