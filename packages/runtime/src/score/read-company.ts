import { fitDifferences, segmentDifferences } from '@shirube/db'
import { asId, type CompanyId, type LeadId } from '@shirube/kernel'
import { inLead } from '../ingest/ingest.ts'
import type { LeadSession } from '../ingest/session.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import { settleSegments } from '../segment/settle-segments.ts'
import { refit } from './refit-leads.ts'
import { READ_COMPANY_JOB, readersOfColleagues } from './tell-colleagues.ts'

const PAGE = 500
const CAUSE = { kind: 'job', id: READ_COMPANY_JOB } as const

/**
 * One page, for each rule and segment, of a company's people who do not stand as its engagement says; the rest is
 * read in the next round, which a change of points asks for by itself. Safe to repeat.
 */
export const readCompany: JobHandler = async (runtime, job) => {
  const { db } = runtime
  const live = await runtime.live.current(db)
  const { rules, segments } = readersOfColleagues(live)
  const page = { company: asId<CompanyId>(job.key), limit: PAGE }
  const asked = { now: runtime.clock.now(), zone: live.organisation.timeZone }
  const each = async (leads: readonly LeadId[], work: (session: LeadSession) => Promise<void>) => {
    for (const lead of leads) await inLead(runtime, lead, work)
  }
  for (const { id, points, when } of rules) {
    const fit = { rule: id, points, condition: when, ...asked }
    await each(await fitDifferences(db, fit, page), (session) => refit(session, id))
  }
  for (const segment of segments) {
    const differing = await segmentDifferences(db, { ...segment, ...asked }, page)
    await each(differing, (session) => settleSegments(session, CAUSE, [segment]))
  }
  return undefined
}
