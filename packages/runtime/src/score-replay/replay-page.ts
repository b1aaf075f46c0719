import { type Facts, NO_SCORES } from '@shirube/audience'
import { factsOfRow, type Queryable } from '@shirube/db'
import { givenPoints, type ReplayLeadRow, replayEvents, replayLeads } from '@shirube/db/score-replay'
import type { LeadId } from '@shirube/kernel'
import {
  fieldsOfReplay,
  kindsOfReplay,
  type LeadHistory,
  planReplay,
  type ReplayFrame,
  type ReplayTally,
  replayLead,
  tallyReplay,
} from '@shirube/scoring'

/** A page of a replay: which leads, and under what they are replayed. */
export interface ReplayPage {
  readonly frame: ReplayFrame
  readonly after: LeadId | undefined
  readonly limit: number
  readonly organisation: Facts['organisation']
}

/**
 * Replays a page of leads under both rule sets and adds them to what has been counted: three statements a page,
 * however many leads or events. Answers the last lead, or nothing when there is none left.
 */
export async function replayPage(
  db: Queryable,
  tally: ReplayTally,
  { frame, after, limit, organisation }: ReplayPage,
): Promise<LeadId | undefined> {
  const { since, until } = frame
  const rows = await replayLeads(db, { after, limit, since, until })
  const ids = rows.map((row) => row.id)
  if (ids.length === 0) return undefined
  const pair = planReplay(frame.live, frame.draft)
  const given = await givenPoints(db, ids)
  const left = new Map(rows.map((row) => [row.id, row]))
  const replay = (row: ReplayLeadRow, events: LeadHistory['events']): void => {
    left.delete(row.id)
    const { outcome, askedAt } = row
    const history: LeadHistory = {
      facts: factsOfRow(row, { scores: NO_SCORES, events: [], organisation }),
      events,
      given: given.get(row.id) ?? [],
      ...(outcome !== null && askedAt !== null && { verdict: { outcome, askedAt } }),
    }
    tallyReplay(tally, frame, { history, ...replayLead(pair, history, until) })
  }
  const wanted = { kinds: kindsOfReplay(pair), fields: fieldsOfReplay(pair) }
  for await (const { lead, events } of replayEvents(db, ids, wanted)) {
    const row = left.get(lead)
    if (row) replay(row, events)
  }
  for (const row of [...left.values()]) replay(row, [])
  return ids.length < limit ? undefined : ids.at(-1)
}
