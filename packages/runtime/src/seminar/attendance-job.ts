import { type GuestKey, markTold } from '@shirube/db/seminar'
import { AppError, asId, type LeadId } from '@shirube/kernel'
import { z } from 'zod'
import { inLead } from '../ingest/ingest.ts'
import { record } from '../ingest/record.ts'
import type { JobHandler } from '../jobs/job-runner.ts'

/** The kind of job by which an attendance enters the history. */
export const ATTENDANCE_JOB = 'attendance'
/** For so long an attendance can be taken back without a trace. */
export const UNDO_MS = 60_000

/** The key of the job for one guest. */
export const attendanceKey = ({ seminar, lead }: GuestKey): string => `${seminar}:${lead}`

const payloadSchema = z.object({ seminar: z.string(), lead: z.string() })

const tellAttendance: JobHandler = async (runtime, job) => {
  const { seminar, lead } = payloadSchema.parse(job.payload)
  try {
    await inLead(runtime, asId<LeadId>(lead), async (session) => {
      const at = await markTold(session.tx, { seminar, lead: session.lead }, session.now)
      if (at !== undefined)
        await record(session, { kind: 'seminar.attended', payload: { seminar }, occurredAt: at })
    })
  } catch (error) {
    // Whoever was erased meanwhile has no history.
    if (!(error instanceof AppError && error.code === 'not_found')) throw error
  }
  return undefined
}

/** What comes due after somebody was let in. */
export const SEMINAR_JOBS: ReadonlyMap<string, JobHandler> = new Map([[ATTENDANCE_JOB, tellAttendance]])
