export { drainHits } from './drain-hits.ts'
export type { TestRuntime } from './test-runtime.ts'
export { addLead, openTestRuntime, putLive, testClock } from './test-runtime.ts'
