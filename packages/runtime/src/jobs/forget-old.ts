import { dropEventsBefore, forgetStrangersBefore } from '@shirube/db/retention'
import type { EpochMs } from '@shirube/kernel'
import type { JobHandler } from './job-runner.ts'

const DAY = 86_400_000

/** The first of the month (UTC) so many months before the one of an instant. */
export function monthsBefore(now: EpochMs, months: number): EpochMs {
  const day = new Date(now)
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months, 1)
}

/** Takes away what the organisation does not want to keep any longer; every day, and safe to repeat. */
export const forgetOld: JobHandler = async (runtime, job) => {
  const { db, log } = runtime
  const { retention } = (await runtime.live.current(db)).organisation.settings
  const now = runtime.clock.now()
  if (retention.eventMonths !== undefined) {
    const months = await dropEventsBefore(db, monthsBefore(now, retention.eventMonths))
    if (months.length > 0) log.info('Events forgotten', { months })
  }
  if (retention.strangerDays !== undefined) {
    const hits = await forgetStrangersBefore(db, now - retention.strangerDays * DAY)
    if (hits > 0) log.info('Visits of strangers forgotten', { hits })
  }
  return job.dueAt + DAY
}
