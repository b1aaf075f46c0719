import { doBulkWork } from '../bulk/bulk-job.ts'
import { BULK_JOB } from '../bulk/start-bulk-work.ts'
import { COMPANY_JOB, tellLeadsOfCompany } from '../company/tell-leads-of-company.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import { ERASE_JOB, eraseWhenQuiet } from '../lead/erase-person.ts'
import { markTests, TESTS_JOB } from '../lead/mark-tests.ts'
import { TOUCH_LIVE_JOB, touchLiveNow } from '../live/touch-live-job.ts'
import { FADE_JOB, fadePoints } from '../score/fade-points.ts'
import { UNFOLLOWED_JOB } from '../score/open-waits.ts'
import { readCompany } from '../score/read-company.ts'
import { REFIT_JOB, refitLeads } from '../score/refit-leads.ts'
import { READ_COMPANY_JOB } from '../score/tell-colleagues.ts'
import { settleUnfollowed } from '../score/unfollowed.ts'
import { replayScores, SCORE_REPLAY_JOB } from '../score-replay/score-replay-job.ts'
import { REBUILD_JOB, rebuildSegment } from '../segment/rebuild-segment.ts'
import { ENTER_LIST_JOB, enterListPage } from './enter-leads.ts'
import { HOLD_JOB, holdPeople } from './hold-scenario.ts'
import { MOVE_JOB, moveUnderWay } from './move-under-way.ts'

/** Who does the jobs that follow from what people decide, from what becomes known of companies, and from time. */
export const DECISION_JOBS: ReadonlyMap<string, JobHandler> = new Map([
  [BULK_JOB, doBulkWork],
  [COMPANY_JOB, tellLeadsOfCompany],
  [ENTER_LIST_JOB, enterListPage],
  [HOLD_JOB, holdPeople],
  [MOVE_JOB, moveUnderWay],
  [TOUCH_LIVE_JOB, touchLiveNow],
  [REBUILD_JOB, rebuildSegment],
  [REFIT_JOB, refitLeads],
  [READ_COMPANY_JOB, readCompany],
  [FADE_JOB, fadePoints],
  [UNFOLLOWED_JOB, settleUnfollowed],
  [ERASE_JOB, eraseWhenQuiet],
  [TESTS_JOB, markTests],
  [SCORE_REPLAY_JOB, replayScores],
])
