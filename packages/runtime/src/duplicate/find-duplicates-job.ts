import { queueAllDuplicates } from '@shirube/db/duplicates'
import type { JobHandler } from '../jobs/job-runner.ts'

const DAY = 86_400_000

/** Once a day, all leads are looked through for records of one person that nobody has put forward yet. */
export const findDuplicates: JobHandler = async (runtime, job) => {
  const found = await queueAllDuplicates(runtime.db, runtime.clock.now())
  if (found > 0) runtime.log.info('Possible duplicates found', { found })
  return job.dueAt + DAY
}
