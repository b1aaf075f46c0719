import { EVENT_KINDS } from '@shirube/audience'
import { entriesOfRules, leadProfile, loadFacts, recentMarketing } from '@shirube/db'
import type { RunFacts } from '@shirube/engine'
import { AppError, type EpochMs, type LeadId } from '@shirube/kernel'
import type { RehearsedPlace, RehearsedRules } from '@shirube/rehearsal'
import { sendingOf } from '../live/work-rules.ts'
import type { Runtime } from '../runtime.ts'

const DAY = 86_400_000
/** A rehearsal looks no farther back: conditions that ask for more than a year see a year. */
const DAYS_BACK = 365

/** Everything that a rehearsal needs to know of the organisation, so that it can be played elsewhere: in the browser. */
export interface RehearsalSetting extends RehearsedPlace, RehearsedRules {
  readonly now: EpochMs
}

/** The organisation as it is now: rules, segments, quiet hours, caps. */
export async function rehearsalSetting(runtime: Runtime): Promise<RehearsalSetting> {
  const live = await runtime.live.current(runtime.db)
  const { timeZone, language } = live.organisation
  return {
    now: runtime.clock.now(),
    organisation: { timeZone, language },
    rules: live.rules,
    segments: live.segments.map(({ id, condition }) => ({ id, condition })),
    sending: sendingOf(live, []),
  }
}

/** A real lead as a rehearsal begins with it: the facts, a year of history, and the place in that history. Throws `not_found`. */
export async function rehearsedLead(
  runtime: Runtime,
  id: LeadId,
): Promise<{ readonly facts: RunFacts; readonly seq: number }> {
  const { db, clock } = runtime
  if (!(await leadProfile(db, id))) throw new AppError('not_found', `There is no lead ${id}`)
  const live = await runtime.live.current(db)
  const now = clock.now()
  const { timeZone, language } = live.organisation
  const about = {
    needs: { company: true, eventKinds: EVENT_KINDS, days: DAYS_BACK },
    from: now,
    organisation: { timeZone, language },
  }
  const rules = live.rules.rules.map((rule) => rule.id)
  const [facts, recent, given] = await Promise.all([
    loadFacts(db, id, about),
    recentMarketing(db, id, now - 7 * DAY),
    entriesOfRules(db, id, rules),
  ])
  const seq = facts.events.at(-1)?.seq ?? 0
  return { facts: { ...facts, sending: sendingOf(live, recent), history: [], given }, seq }
}
