export { workflowBundle } from './bundle.ts'
export { makeRunWorker, TASK_QUEUE } from './run-worker.ts'
export { startWorker } from './start-worker.ts'
