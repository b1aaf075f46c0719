import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PartError } from '../part-error.ts'
import { type Account, runCommand } from '../process/run-command.ts'
import { POSTGRES_MAJOR } from './binaries.ts'

/** Where one PostgreSQL keeps everything, and as whom it runs. */
export interface Cluster {
  /** The folder with `bin`. */
  readonly home: string
  /** The folder that holds `data`, `password` and `log`. */
  readonly folder: string
  readonly account: Account | undefined
}

/** The user that owns the product's database. */
export const OWNER = 'shirube'

/** The folder of the data proper. */
export const dataOf = (cluster: Cluster): string => join(cluster.folder, 'data')

/** The password of the owner, made once for each cluster. */
export function passwordOf(cluster: Cluster): string {
  return readFileSync(join(cluster.folder, 'password'), 'utf8').trim()
}

/** Makes the cluster unless it is there. A cluster is there wholly or not at all. Throws when another major release wrote it. */
export async function ensureCluster(cluster: Cluster): Promise<void> {
  const data = dataOf(cluster)
  if (existsSync(data)) return refuseOtherMajor(data)
  const making = join(cluster.folder, 'making')
  rmSync(making, { recursive: true, force: true })
  const passwordFile = join(cluster.folder, 'password')
  writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  if (cluster.account) chownSync(passwordFile, cluster.account.uid, cluster.account.gid)
  await runCommand(
    join(cluster.home, 'bin', 'initdb'),
    [
      ...['--pgdata', making, '--username', OWNER, '--pwfile', passwordFile],
      ...['--auth', 'scram-sha-256', '--encoding', 'UTF8'],
      // C orders bytes the same on every machine; what people read is ordered by ICU's Japanese rules.
      ...['--locale', 'C', '--locale-provider', 'icu', '--icu-locale', 'ja', '--no-sync'],
    ],
    { account: cluster.account, cwd: cluster.folder },
  )
  renameSync(making, data)
}

function refuseOtherMajor(data: string): void {
  const major = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (major === String(POSTGRES_MAJOR)) return
  throw new PartError('PostgreSQL', {
    tried: [
      {
        way: data,
        why: `was written by PostgreSQL ${major}; this release brings PostgreSQL ${POSTGRES_MAJOR}`,
      },
    ],
    advice: {
      ja: `データを移すには：(1) これまでの版で起動し、pg_dump で書き出す。(2) このフォルダーを別の場所へ移す。(3) この版で起動し、psql で読み込む。別の PostgreSQL を使うときは DATABASE_URL を設定します。`,
      en: `To bring the data along: (1) start the release that wrote it and export with pg_dump; (2) move this folder away; (3) start this release and load the export with psql. Or set DATABASE_URL to a PostgreSQL of your own.`,
    },
  })
}
