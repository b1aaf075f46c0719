import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { PartError, reasonOf } from '../part-error.ts'
import { freePort } from '../process/free-port.ts'
import { identityOf, isRunning, type ProcessIdentity, processIdentitySchema } from '../process/identity.ts'
import { runCommand } from '../process/run-command.ts'
import { stopProcess } from '../process/stop-process.ts'
import { waitUntil } from '../process/wait-until.ts'
import { obtainTemporal, TEMPORAL_CLI } from './obtain-temporal.ts'

/** A Temporal of our own. */
export interface RunningTemporal {
  /** `host:port` of its gRPC service. */
  readonly address: string
  readonly port: number
  readonly process: ProcessIdentity
  stop(): Promise<void>
}

/** Starts Temporal's development server on a folder; its histories survive. Throws a PartError. */
export async function startTemporal(options: {
  readonly folder: string
  /** Wished; another is taken when it is not free. */
  readonly port?: number
  readonly env?: NodeJS.ProcessEnv
}): Promise<RunningTemporal> {
  mkdirSync(options.folder, { recursive: true })
  const { path } = await obtainTemporal(options.env)
  await stopStray(options.folder)
  const port = await freePort(options.port)
  const process = launch(path, { ...options, port })
  const address = `127.0.0.1:${port}`
  const ready = await waitUntil(async () => !isRunning(process) || (await serves(path, address)), 60_000)
  if (!ready || !isRunning(process)) {
    await stopProcess(process, 0)
    throw broken(path, readFileSync(join(options.folder, 'log'), 'utf8').trim().slice(-2_000))
  }
  return {
    address,
    port,
    process,
    stop: async () => {
      await stopProcess(process)
      rmSync(recordIn(options.folder), { force: true })
    },
  }
}

/** Throws a Temporal's histories away, stopping it first if it was left running. */
export async function discardTemporal(folder: string): Promise<void> {
  await stopStray(folder)
  rmSync(folder, { recursive: true, force: true })
}

const recordIn = (folder: string): string => join(folder, 'process.json')

function launch(path: string, options: { readonly folder: string; readonly port: number }): ProcessIdentity {
  const log = openSync(join(options.folder, 'log'), 'w')
  const args = [
    ...['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(options.port)],
    ...['--db-filename', join(options.folder, 'temporal.sqlite'), '--log-level', 'warn'],
    ...['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'],
  ]
  // A group of its own: Ctrl-C is for the supervisor, which stops the worker first.
  const child = spawn(path, args, { stdio: ['ignore', log, log], detached: true })
  closeSync(log)
  child.on('error', () => undefined)
  child.unref()
  const identity = child.pid === undefined ? undefined : identityOf(child.pid)
  if (!identity) throw broken(path, 'it ended at once')
  writeFileSync(recordIn(options.folder), JSON.stringify(identity))
  return identity
}

const broken = (path: string, why: string): PartError =>
  new PartError('Temporal', { tried: [{ way: path, why }], advice: TEMPORAL_CLI.advice })

async function stopStray(folder: string): Promise<void> {
  if (!existsSync(recordIn(folder))) return
  try {
    await stopProcess(processIdentitySchema.parse(JSON.parse(readFileSync(recordIn(folder), 'utf8'))))
  } catch (failure) {
    throw broken(recordIn(folder), `the server of an earlier start cannot be ended: ${reasonOf(failure)}`)
  }
}

async function serves(path: string, address: string): Promise<boolean> {
  if (!(await listens(address))) return false
  const ask = ['operator', 'cluster', 'health', '--address', address, '--command-timeout', '3s']
  return runCommand(path, ask).then(
    (said) => said.includes('SERVING'),
    () => false,
  )
}

function listens(address: string): Promise<boolean> {
  const [host = '', port] = address.split(':')
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port) })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
