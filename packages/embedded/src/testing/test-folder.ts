import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { discardPostgres } from '../postgres/discard-postgres.ts'
import { identityOf, processIdentitySchema } from '../process/identity.ts'
import { stopProcess } from '../process/stop-process.ts'
import { discardTemporal } from '../temporal/start-temporal.ts'

const PREFIX = 'shirube-test-'

/** What a start of the product notes in its data folder, as far as tests need it. */
export const runningSchema = z.object({
  supervisor: processIdentitySchema,
  processes: z.record(z.string(), processIdentitySchema),
})

/** A folder of one test or one run of tests. */
export interface TestFolder {
  /** Where data go: `postgres` and `temporal` in it are known to `discard`. */
  readonly data: string
  /** Ends whatever still runs on it and throws it away. */
  discard(): Promise<void>
}

/** Makes a folder for tests, and throws away those whose test was killed, with all that they left running. */
export async function testFolder(): Promise<TestFolder> {
  for (const name of readdirSync(tmpdir()).filter(isLeftOver)) await discard(join(tmpdir(), name))
  const path = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  // PostgreSQL runs as another user when the tests run as root, and must reach its data in here.
  chmodSync(path, 0o711)
  return { data: join(path, 'data'), discard: () => discard(path) }
}

function isLeftOver(name: string): boolean {
  const maker = new RegExp(`^${PREFIX}(\\d+)-`, 'u').exec(name)?.[1]
  return maker !== undefined && identityOf(Number(maker)) === undefined
}

async function discard(path: string): Promise<void> {
  const data = join(path, 'data')
  const record = join(data, 'running.json')
  if (existsSync(record)) {
    const { supervisor, processes } = runningSchema.parse(JSON.parse(readFileSync(record, 'utf8')))
    for (const identity of [supervisor, ...Object.values(processes)]) await stopProcess(identity, 20_000)
  }
  await discardPostgres(join(data, 'postgres'))
  await discardTemporal(join(data, 'temporal'))
  rmSync(path, { recursive: true, force: true })
}
