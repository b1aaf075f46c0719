import { readConfig } from '../../config/read-config.ts'
import { startRuntime } from '../../start-runtime.ts'
import { startProcessor } from '../processor.ts'

// A process of its own that does nothing but process hits, so that a test can kill it.
const runtime = await startRuntime(readConfig(process.env), { name: 'processor under test' })
startProcessor(runtime, { name: `process ${process.pid}` })
