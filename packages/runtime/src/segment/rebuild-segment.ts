import { continueJob, markSegmentBuilt, type Queryable, scheduleJob, segmentDifferences } from '@shirube/db'
import type { EpochMs, LeadId } from '@shirube/kernel'
import { inLead } from '../ingest/ingest.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import { someAtOnce } from '../jobs/work-in-rounds.ts'
import { settleSegments } from './settle-segments.ts'

/** Holds all leads against the condition of a segment. */
export const REBUILD_JOB = 'segment.rebuild'

/** Finding a page holds all leads against the condition once, however few are asked for. */
const PAGE = 2_000

/** Asks that all leads be held against a segment's condition, in the transaction that changes it. */
export const askForRebuild = (tx: Queryable, segment: string, now: EpochMs): Promise<void> =>
  scheduleJob(tx, { kind: REBUILD_JOB, key: segment, dueAt: now })

/**
 * One page of the leads whose membership is not what the condition says; the rest is left to the next round. Each is
 * looked at again under its lock. Safe to repeat.
 */
export const rebuildSegment: JobHandler = async (runtime, job) => {
  const { after } = job.payload as { readonly after?: LeadId }
  const now = runtime.clock.now()
  const { segments, organisation } = await runtime.live.current(runtime.db)
  const segment = segments.find((one) => one.id === job.key)
  if (!segment) return undefined
  const asked = { id: segment.id, condition: segment.condition, now, zone: organisation.timeZone }
  const page = await segmentDifferences(runtime.db, asked, { after, limit: PAGE })
  await someAtOnce(page, (lead) =>
    inLead(runtime, lead, async (session) => {
      const live = session.live.segments.find((one) => one.id === job.key)
      if (live) await settleSegments(session, { kind: 'job', id: REBUILD_JOB }, [live])
    }),
  )
  const last = page.at(-1)
  if (last === undefined) await markSegmentBuilt(runtime.db, job.key, now)
  else await continueJob(runtime.db, job, { dueAt: now, payload: { after: last } })
  return undefined
}
