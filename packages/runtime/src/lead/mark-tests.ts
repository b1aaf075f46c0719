import { leadsOfAddresses } from '@shirube/db/company'
import { AppError } from '@shirube/kernel'
import { inLead } from '../ingest/ingest.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import { workInRounds } from '../jobs/work-in-rounds.ts'
import { changeMember } from '../list/change-member.ts'
import { TEST_LIST } from './test-lead.ts'

/** Puts the leads that are there already on the list of tests, after the addresses of tests were changed. */
export const TESTS_JOB = 'lead.tests'

const PAGE = 100
const ROUND_MS = 2_000

/** Those whose address has become one of tests; whoever was taken off by hand while it is comes back only by a change. */
export const markTests: JobHandler = async (runtime, job) => {
  const doPage = async (): Promise<boolean> => {
    const { settings } = (await runtime.live.current(runtime.db)).organisation
    const leads = await leadsOfAddresses(runtime.db, settings.testAddresses, { off: TEST_LIST, limit: PAGE })
    for (const lead of leads) {
      try {
        await inLead(runtime, lead, (session) =>
          changeMember(session, { list: TEST_LIST, on: true }, { kind: 'job', id: TESTS_JOB }),
        )
      } catch (error) {
        // Erased or merged in between.
        if (!(error instanceof AppError && error.code === 'not_found')) throw error
      }
    }
    return leads.length === PAGE
  }
  await workInRounds(runtime, job, { roundMs: ROUND_MS, doPage })
  return undefined
}
