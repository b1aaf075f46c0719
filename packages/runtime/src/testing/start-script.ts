import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TestRuntime } from './test-runtime.ts'

/** Starts a script of a test as a process of its own, on the database of the test. Whoever starts it ends it. */
export function startScript(
  script: URL,
  runtime: TestRuntime,
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', fileURLToPath(script)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: runtime.url,
      TEMPORAL_ADDRESS: 'localhost:7233',
      SMTP_URL: 'smtp://localhost:25',
      SHIRUBE_SECRET: 'a secret that only tests know, 32+',
      LOG_LEVEL: 'error',
      ...env,
    },
  })
}
