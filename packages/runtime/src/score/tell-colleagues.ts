import { asksOfColleagues } from '@shirube/audience'
import { scheduleForCompany } from '@shirube/db/company'
import type { FitRule } from '@shirube/scoring'
import type { LeadSession } from '../ingest/session.ts'
import type { LiveConfig, LiveSegment } from '../live/live-config.ts'

/** Holds the people of a company against what is asked of all of them together. */
export const READ_COMPANY_JOB = 'company.read'

/** So much later than the points: several that come close together are read once. */
const LATER_MS = 5_000

interface Readers {
  readonly rules: readonly FitRule[]
  readonly segments: readonly LiveSegment[]
}

const byConfig = new WeakMap<LiveConfig, Readers>()

/** Rules and segments that ask what all people of a company do; worked out once for each configuration. */
export function readersOfColleagues(live: LiveConfig): Readers {
  const known = byConfig.get(live)
  if (known) return known
  const readers = {
    rules: live.rules.rules.filter(
      (rule): rule is FitRule => rule.kind === 'fit' && rule.active && asksOfColleagues(rule.when),
    ),
    segments: live.segments.filter(({ condition }) => asksOfColleagues(condition)),
  }
  byConfig.set(live, readers)
  return readers
}

/**
 * Has the lead's company read again when the lead's score has changed and something hangs on it; otherwise it costs
 * nothing. Only one lead is ever locked at a time, so colleagues are read by a job.
 */
export async function tellColleagues({ tx, live, lead, now, scoreChanged }: LeadSession): Promise<void> {
  if (!scoreChanged) return
  const { rules, segments } = readersOfColleagues(live)
  if (rules.length + segments.length === 0) return
  await scheduleForCompany(tx, lead, { kind: READ_COMPANY_JOB, dueAt: now + LATER_MS })
}
