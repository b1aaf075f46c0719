import { readConfig } from '../../config/read-config.ts'
import { startRuntime } from '../../start-runtime.ts'
import type { DispatchMoment } from '../dispatch.ts'
import { startDispatcher } from '../start-dispatcher.ts'
import { QUICK } from './quick-times.ts'

// A process of its own that does nothing but send, and strikes itself down where it is told to.
const [strike = '', signal = 'SIGKILL', count = '1'] = process.argv.slice(2)
const config = readConfig(process.env)
const runtime = await startRuntime(config, { name: 'dispatcher under test' })
let left = Number(count)

await new Promise((resolve) => process.once('message', resolve))
await startDispatcher(runtime, {
  smtpUrl: config.smtpUrl,
  publicUrl: config.publicUrl,
  times: { ...QUICK, patience: { ...QUICK.patience, answerMs: 30_000 } },
  moment: (what: DispatchMoment) => {
    if (what !== strike) return
    left -= 1
    if (left === 0) process.kill(process.pid, signal)
  },
})
