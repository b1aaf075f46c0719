import { readConfig } from '../../config/read-config.ts'
import { openFileStore } from '../../file/open-file-store.ts'
import { startRuntime } from '../../start-runtime.ts'
import { startImports } from '../import-jobs.ts'

// A process of its own that does nothing but take lists in, so that a test can kill it.
const config = readConfig(process.env)
const runtime = await startRuntime(config, { name: 'imports under test' })
startImports(runtime, openFileStore(config.files))
