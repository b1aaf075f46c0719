import { type FactEvent, type FactNeeds, type Facts, NO_SCORES, type Scores } from '@shirube/audience'
import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { eventsAfter } from '../event/events.ts'
import { factsOfRow, type LeadFactsRow, leadFactsColumns } from './lead-facts-row.ts'

interface LeadRow extends LeadFactsRow {
  readonly scores: Scores | null
}

const DAY = 86_400_000

/** Everything about a lead that conditions may ask, except its events: one statement. */
async function leadRow(tx: Queryable, lead: LeadId, company: boolean): Promise<LeadRow | undefined> {
  const [row] = await tx<LeadRow[]>`
    select ${leadFactsColumns(tx, { company })},
      (select json_build_object('company', s.company, 'personal', s.personal, 'site', s.site, 'real', s."real")
         from scores s where s.lead_id = l.id) as scores
    from leads l where l.id = ${lead}`
  return row
}

/** The facts of a lead as far as they are needed. Throws when the lead does not exist. */
export async function loadFacts(
  tx: Queryable,
  lead: LeadId,
  about: {
    readonly needs: FactNeeds
    /** What the days of the needs count back from. */
    readonly from: EpochMs
    readonly organisation: Facts['organisation']
  },
): Promise<Facts> {
  const { needs, organisation } = about
  // A day more than asked for: where the lead's local day begins is decided by the condition, not here.
  const since = needs.days === 'ever' ? undefined : about.from - (needs.days + 1) * DAY
  const wanted = { after: 0, kinds: needs.eventKinds, ...(since !== undefined && { since }) }
  const [row, events]: [LeadRow | undefined, readonly FactEvent[]] = await Promise.all([
    leadRow(tx, lead, needs.company),
    eventsAfter(tx, lead, wanted),
  ])
  if (!row) throw new Error(`There is no lead ${lead}`)
  return factsOfRow(row, { scores: row.scores ?? NO_SCORES, events, organisation })
}
