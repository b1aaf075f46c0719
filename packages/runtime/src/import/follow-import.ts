import { isTouchKind } from '@shirube/contract'
import { eventsBetween } from '@shirube/db'
import { importList, markFollowed, type RowToFollow, rowsToFollow } from '@shirube/db/import'
import { AppError } from '@shirube/kernel'
import { timeFault } from '../collect/event-faults.ts'
import { inLead } from '../ingest/ingest.ts'
import { followUp } from '../ingest/record.ts'
import { rulesFor } from '../ingest/score.ts'
import type { LeadSession } from '../ingest/session.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import { someAtOnce, workInRounds } from '../jobs/work-in-rounds.ts'
import type { Runtime } from '../runtime.ts'
import type { GoOn } from './go-on.ts'
import { planOf } from './import-state.ts'
import { type Placing, placePerson, standingPlacing } from './place-people.ts'

/** Does what follows from imported rows: scores, segments, scenarios. */
export const FOLLOW_JOB = 'lead.import.follow'

const PAGE = 64
const ROUND_MS = 20_000

/** An import whose consequences come now, and where its people are put. */
interface Following {
  readonly id: string
  readonly placing: Placing
  /** True where what people did is only to complete their histories. */
  readonly quiet: boolean
}

/** What follows from the history that a row left, as if each event had just come in. */
async function follow(
  session: LeadSession,
  { id, placing, quiet }: Following,
  row: RowToFollow,
): Promise<void> {
  if (!(await markFollowed(session.tx, id, row.line))) return
  const events = await eventsBetween(session.tx, session.lead, row)
  session.fresh.push(...events)
  for (const event of events) {
    // Whatever hangs on fields is read once, when the whole person stands there: at `lead.imported`.
    if (event.kind === 'attribute.changed' && !asksForChanges(session)) continue
    if (isTouchKind(event.kind) && (quiet || timeFault(event.occurredAt, session.now) === 'past')) continue
    await followUp(session, event)
  }
  await placePerson(session, { id, placing }, events)
}

/** True when a scenario begins, or points are given, with the change of a field itself. */
const asksForChanges = ({ live }: LeadSession): boolean =>
  (live.triggersByKind.get('attribute.changed') ?? []).length > 0 ||
  rulesFor(live, 'attribute.changed').some((rule) => rule.kind !== 'fit')

async function followRow(runtime: Runtime, about: Following, row: RowToFollow): Promise<void> {
  try {
    await inLead(runtime, row.lead, (session) => follow(session, about, row))
  } catch (error) {
    // Erased meanwhile: there is nothing left to follow.
    if (!(error instanceof AppError) || error.code !== 'not_found') throw error
    await markFollowed(runtime.db, about.id, row.line)
  }
}

async function followPage(runtime: Runtime, about: Following): Promise<boolean> {
  const rows = await rowsToFollow(runtime.db, about.id, PAGE)
  const people = new Map<string, RowToFollow[]>()
  for (const row of rows) people.set(row.lead, [...(people.get(row.lead) ?? []), row])
  await someAtOnce([...people.values()], async (rowsOfOne) => {
    // Of one person in the order of the file: the last word may count.
    for (const row of rowsOfOne) await followRow(runtime, about, row)
  })
  return rows.length === PAGE
}

/** Goes through imported people, a page at a time, and stands back while live traffic waits. */
export const followImport =
  (mayGoOn: GoOn): JobHandler =>
  async (runtime, job) => {
    const [made] = await importList(runtime.db, job.key)
    if (!made) return undefined
    const plan = planOf(made)
    const quiet = plan.touch?.counts === false
    const about = { id: made.id, placing: await standingPlacing(runtime, plan), quiet }
    const doPage = () => followPage(runtime, about)
    await workInRounds(runtime, job, { roundMs: ROUND_MS, mayGoOn, doPage })
    return undefined
  }
