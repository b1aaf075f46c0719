import { readConfig } from '@shirube/runtime/config'
import { QUICK } from '@shirube/runtime/testing'
import { startWorker } from '@shirube/workflows'

// A worker as in production, in a process of its own that a test can kill; only what it waits for is shortened.
await startWorker(readConfig(process.env), {
  dispatchTimes: { ...QUICK, patience: { ...QUICK.patience, answerMs: 30_000 } },
})
process.send?.('working')
