import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** Something that belongs to a campaign. */
export interface CampaignPartRow {
  readonly kind: string
  readonly id: string
}

/** What has come of a campaign, as it was counted last. */
export interface CampaignFiguresRow {
  readonly targeted: number
  readonly reached: number
  readonly responded: number
  readonly achieved: number
  readonly actual: number
  readonly wonDeals: number
  readonly wonAmount: number
  /** What its imports cost; whole yen. */
  readonly importCost: number
}

/** A campaign as it is planned; days are dates of the organisation's calendar. */
export interface PlannedCampaign {
  readonly id: string
  readonly name: string
  readonly purpose: string
  readonly goal: unknown
  readonly target: number
  readonly startsOn: string
  readonly endsOn: string
  readonly dueOn: string
  readonly cost: number | null
  readonly segment: string | null
  readonly parts: readonly CampaignPartRow[]
}

/** A campaign with what was counted last. */
export interface CampaignRow extends PlannedCampaign {
  readonly figures: Partial<CampaignFiguresRow>
  readonly countedAt: EpochMs | null
}

/** All campaigns, the one that begins last first; one of them when an id is given. */
export async function campaignList(db: Queryable, id?: string): Promise<readonly CampaignRow[]> {
  return await db<CampaignRow[]>`
    select c.id, c.name, c.purpose, c.goal, c.target, c.starts_on as "startsOn", c.ends_on as "endsOn", c.due_on as "dueOn",
      c.cost, c.segment_id as segment, c.figures, c.counted_at as "countedAt",
      coalesce((select jsonb_agg(jsonb_build_object('kind', p.kind, 'id', p.part_id) order by p.kind, p.part_id)
        from campaign_parts p where p.campaign_id = c.id), '[]') as parts
    from campaigns c ${id === undefined ? db`` : db`where c.id = ${id}`} order by c.starts_on desc, c.name, c.id`
}

/** Makes something a part of a campaign, which is counted anew; false when there is no such campaign. */
export async function addCampaignPart(tx: Tx, campaign: string, part: CampaignPartRow): Promise<boolean> {
  const rows = await tx`select 1 from campaigns where id = ${campaign} for update`
  if (rows.length === 0) return false
  await tx`
    insert into campaign_parts (campaign_id, kind, part_id) values (${campaign}, ${part.kind}, ${part.id})
    on conflict do nothing`
  return true
}

/** Makes a campaign, or plans it anew; it is counted at once. */
export async function putCampaign(
  tx: Tx,
  campaign: PlannedCampaign,
  made: { readonly now: EpochMs; readonly by: string | null },
): Promise<void> {
  const { parts, segment, startsOn, endsOn, dueOn, goal, ...plain } = campaign
  const row = {
    ...plain,
    goal: tx.json(goal as never),
    starts_on: startsOn,
    ends_on: endsOn,
    due_on: dueOn,
    segment_id: segment,
    count_due_at: made.now,
  }
  await tx`
    insert into campaigns ${tx({ ...row, created_by: made.by, created_at: made.now })}
    on conflict (id) do update set ${tx(row)}`
  await tx`delete from campaign_parts where campaign_id = ${campaign.id}`
  if (parts.length === 0) return
  await tx`
    insert into campaign_parts (campaign_id, kind, part_id)
    select ${campaign.id}, kind, id from jsonb_to_recordset(${tx.json(parts as never)}) as p(kind text, id text)
    on conflict do nothing`
}

/** Removes a campaign; what belonged to it stays. */
export async function deleteCampaign(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx`delete from campaigns where id = ${id} returning 1`
  return rows.length > 0
}

/** The campaigns that are to be counted by now. */
export async function campaignsToCount(db: Queryable, now: EpochMs): Promise<readonly string[]> {
  const due = await db<{ id: string }[]>`
    select id from campaigns where count_due_at <= ${now}::timestamptz order by count_due_at`
  return due.map(({ id }) => id)
}

/** Holds a campaign: whoever plans it anew meanwhile waits until this transaction ends. */
export async function lockCampaign(tx: Tx, id: string): Promise<CampaignRow | undefined> {
  await tx`select 1 from campaigns where id = ${id} for update`
  const [row] = await campaignList(tx, id)
  return row
}

/** Has a campaign counted later. */
export async function postponeCount(db: Queryable, id: string, until: EpochMs): Promise<void> {
  await db`update campaigns set count_due_at = ${until} where id = ${id}`
}
