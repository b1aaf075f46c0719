import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type RunningPostgres, type RunningTemporal, startPostgres, startTemporal } from '@shirube/embedded'
import { testFolder } from '@shirube/embedded/testing'
import {
  openTestRuntime,
  putMail,
  type ScriptedSink,
  startScriptedSink,
  type TestRuntime,
} from '@shirube/runtime/testing'

/** A worker in a process of its own. */
export interface WorkerProcess {
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

/** Postgres, Temporal, a mail sink and worker processes, all of which a test may strike down. */
export interface FaultWorld {
  readonly runtime: TestRuntime
  readonly sink: ScriptedSink
  /** The frozen mail that steps send, as `m`. */
  readonly mailVersion: string
  /** Starts a worker and waits until it works. */
  startWorker(): Promise<WorkerProcess>
  /** Stops Temporal; `back` starts it again on its file. */
  stopTemporal(): Promise<{ back(): Promise<void> }>
  /** Stops Postgres; `back` starts it again on its data. */
  stopPostgres(): Promise<{ back(): Promise<void> }>
  close(): Promise<void>
}

const SCRIPT = fileURLToPath(new URL('./worker-process.ts', import.meta.url))

export async function openFaultWorld(): Promise<FaultWorld> {
  const folder = await testFolder()
  let postgres: RunningPostgres = await startPostgres({ folder: join(folder.data, 'postgres') })
  const postgresPort = postgres.port
  // This file's own, so that it can be struck down without harm to others.
  process.env['TEST_POSTGRES_URL'] = postgres.url
  const runtime = await openTestRuntime()
  const sink = await startScriptedSink()
  let temporal: RunningTemporal = await startTemporal({ folder: join(folder.data, 'temporal') })
  const { port } = temporal
  const children = new Set<ChildProcess>()

  const environment = {
    ...process.env,
    DATABASE_URL: runtime.url,
    TEMPORAL_ADDRESS: temporal.address,
    SMTP_URL: sink.url,
    SHIRUBE_SECRET: 'a secret that only tests know, 32+',
    PUBLIC_URL: 'https://ma.example.jp',
    LOG_LEVEL: 'error',
    DATA_DIR: folder.data,
  }
  const end = (child: ChildProcess): Promise<void> =>
    new Promise((resolve) => {
      children.delete(child)
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill('SIGKILL')
    })

  return {
    runtime,
    sink,
    mailVersion: await putMail(runtime),
    async startWorker() {
      const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT], {
        env: environment,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      })
      children.add(child)
      await new Promise<void>((resolve, reject) => {
        child.once('message', () => resolve())
        child.once('exit', (code) => reject(new Error(`The worker ended with ${code}`)))
      })
      return { kill: () => end(child) }
    },
    async stopTemporal() {
      await temporal.stop()
      return {
        async back() {
          temporal = await startTemporal({ folder: join(folder.data, 'temporal'), port })
        },
      }
    },
    async stopPostgres() {
      await postgres.stop()
      return {
        async back() {
          postgres = await startPostgres({ folder: join(folder.data, 'postgres'), port: postgresPort })
        },
      }
    },
    async close() {
      await Promise.all([...children].map(end))
      await temporal.stop()
      await sink.close()
      await runtime.close()
      await postgres.stop()
      await folder.discard()
    },
  }
}
