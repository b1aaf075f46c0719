import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres, startTemporal } from '@shirube/embedded'
import { openTestRuntime, type TestRuntime } from '@shirube/runtime/testing'
import { Client, Connection } from '@temporalio/client'
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker'

/** Postgres, Temporal and a runtime of a benchmark's own. */
export interface BenchWorld {
  readonly runtime: TestRuntime
  readonly client: Client
  readonly native: NativeConnection
  close(): Promise<void>
}

/** Starts everything that a benchmark measures against, as `npm start` would, durable and on one machine. */
export async function openBenchWorld(): Promise<BenchWorld> {
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: 'ERROR', forward: {} } },
  })
  const folder = await mkdtemp(join(tmpdir(), 'shirube-bench-'))
  const [postgres, temporal] = await Promise.all([
    startPostgres({ folder: join(folder, 'postgres') }),
    startTemporal({ folder: join(folder, 'temporal') }),
  ])
  process.env['TEST_POSTGRES_URL'] = postgres.url
  const runtime = await openTestRuntime()
  const connection = await Connection.connect({ address: temporal.address })
  const native = await NativeConnection.connect({ address: temporal.address })
  return {
    runtime,
    client: new Client({ connection }),
    native,
    async close() {
      await native.close()
      await connection.close()
      await runtime.close()
      await temporal.stop()
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
