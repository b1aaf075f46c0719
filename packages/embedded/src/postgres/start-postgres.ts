import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { PartError, reasonOf } from '../part-error.ts'
import { freePort } from '../process/free-port.ts'
import { runCommand } from '../process/run-command.ts'
import { POSTGRES_ADVICE, postgresHome } from './binaries.ts'
import { type Cluster, dataOf, ensureCluster, OWNER, passwordOf } from './create-cluster.ts'
import { settingsFor } from './settings.ts'
import { stopCluster, stopStray } from './stray.ts'
import { ownedFolder, postgresAccount, reachableHome } from './unprivileged.ts'

/** A PostgreSQL of our own. */
export interface RunningPostgres {
  /** The product's database; `postgres://` with user and password. */
  readonly url: string
  readonly port: number
  stop(): Promise<void>
}

/** Starts PostgreSQL on a folder: makes the data if there are none, and takes over after a crash. Throws a PartError. */
export async function startPostgres(options: {
  readonly folder: string
  /** Wished; another is taken when it is not free. */
  readonly port?: number
  readonly database?: string
  /** False only for tests: a power cut may lose everything. */
  readonly durable?: boolean
}): Promise<RunningPostgres> {
  const found = await postgresHome()
  try {
    const account = await postgresAccount()
    const home = reachableHome(found.folder, account)
    const cluster: Cluster = { home, account, folder: ownedFolder(options.folder, account) }
    await ensureCluster(cluster)
    await stopStray(cluster)
    const port = await freePort(options.port)
    await launch(cluster, { port, durable: options.durable ?? true })
    const url = await ensureDatabase(cluster, port, options.database ?? OWNER)
    return { url, port, stop: () => stopCluster(cluster) }
  } catch (failure) {
    if (failure instanceof PartError) throw failure
    const tried = [{ way: `PostgreSQL of this installation on ${options.folder}`, why: reasonOf(failure) }]
    throw new PartError('PostgreSQL', { tried, advice: POSTGRES_ADVICE, cause: failure })
  }
}

async function launch(
  cluster: Cluster,
  how: { readonly port: number; readonly durable: boolean },
  tries = 20,
): Promise<void> {
  const log = join(cluster.folder, 'log')
  rmSync(log, { force: true })
  writeFileSync(log, '')
  if (cluster.account) chownSync(log, cluster.account.uid, cluster.account.gid)
  const start = ['start', '--pgdata', dataOf(cluster), '--log', log, '--wait', '--silent', '--timeout', '60']
  try {
    await runCommand(join(cluster.home, 'bin', 'pg_ctl'), [...start, '--options', settingsFor(how)], {
      account: cluster.account,
      cwd: cluster.folder,
    })
  } catch (failure) {
    const said = existsSync(log) ? readFileSync(log, 'utf8') : ''
    // After a kill -9 of its main process the others need a moment to notice and let go of the memory.
    if (tries > 0 && said.includes('shared memory block')) {
      await pause(250)
      return launch(cluster, how, tries - 1)
    }
    throw new Error(said.trim() === '' ? reasonOf(failure) : said.trim().slice(-2_000), { cause: failure })
  }
}

async function ensureDatabase(cluster: Cluster, port: number, database: string): Promise<string> {
  const urlOf = (name: string): string =>
    `postgres://${OWNER}:${passwordOf(cluster)}@127.0.0.1:${port}/${encodeURIComponent(name)}`
  const sql = postgres(urlOf('postgres'), { max: 1, onnotice: () => undefined })
  try {
    const found = await sql`select 1 from pg_database where datname = ${database}`
    if (found.length === 0) await sql`create database ${sql(database)}`
  } finally {
    await sql.end({ timeout: 1 })
  }
  return urlOf(database)
}
