import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A replay of changed score rules, and what has come of it so far. */
export interface ScoreReplayRow {
  readonly id: string
  readonly live: unknown
  readonly draft: unknown
  readonly since: EpochMs
  readonly until: EpochMs
  readonly state: 'running' | 'done'
  readonly leads: number
  readonly tally: unknown
}

/** How many replays are kept; older ones are answers to questions of the past. */
const KEPT = 20

/** Enters a replay, and lets go of old ones. */
export async function insertScoreReplay(
  tx: Tx,
  made: Omit<ScoreReplayRow, 'state'> & { readonly by: string | null },
  now: EpochMs,
): Promise<void> {
  await tx`insert into score_replays ${tx({
    id: made.id,
    live: tx.json(made.live as never),
    draft: tx.json(made.draft as never),
    since: made.since,
    until: made.until,
    leads: made.leads,
    tally: tx.json(made.tally as never),
    created_by: made.by,
    created_at: now,
  })}`
  await tx`delete from score_replays where id in (
    select id from score_replays order by created_at desc, id desc offset ${KEPT})`
}

export async function scoreReplayRow(db: Queryable, id: string): Promise<ScoreReplayRow | undefined> {
  const [row] = await db<ScoreReplayRow[]>`
    select id, live, draft, since, until, state, leads, tally from score_replays where id = ${id}`
  return row
}

/** Keeps what has been counted so far; with `endedAt` the replay is over. */
export async function moveScoreReplay(
  tx: Tx,
  id: string,
  { tally, endedAt }: { readonly tally: unknown; readonly endedAt?: EpochMs | undefined },
): Promise<void> {
  await tx`
    update score_replays set tally = ${tx.json(tally as never)}, ended_at = ${endedAt ?? null},
      state = ${endedAt === undefined ? 'running' : 'done'} where id = ${id}`
}

/** What some leads are called, and where they work. */
export async function namesOfLeads(
  db: Queryable,
  leads: readonly LeadId[],
): Promise<
  readonly {
    readonly id: LeadId
    readonly fields: Record<string, unknown>
    readonly company: string | null
  }[]
> {
  if (leads.length === 0) return []
  return await db<{ id: LeadId; fields: Record<string, unknown>; company: string | null }[]>`
    select l.id, l.fields, coalesce(c.name, l.fields ->> 'companyName') as company
    from leads l left join companies c on c.id = l.company_id where l.id = any(${[...leads]})`
}
