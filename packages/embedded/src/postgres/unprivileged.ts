import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, realpathSync, renameSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Account, runCommand } from '../process/run-command.ts'

// PostgreSQL refuses to run as root, and root's own folders are often closed to everyone else.
const OPEN_PLACE = '/var/lib/shirube'

/** The account that PostgreSQL runs as: none of its own, unless the installation runs as root. */
export async function postgresAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const found = accountNamed('postgres')
  if (found) return found
  await runCommand('useradd', ['--system', '--no-create-home', '--user-group', 'postgres']).catch(() =>
    runCommand('adduser', ['-S', '-D', '-H', 'postgres']),
  )
  const made = accountNamed('postgres')
  if (!made) throw new Error('root cannot run PostgreSQL, and no system account "postgres" could be made')
  return made
}

/** The programs where the account can read them: in place, or copied to a folder that is open to it. */
export function reachableHome(folder: string, account: Account | undefined): string {
  if (!account || canReach(join(folder, 'bin', 'postgres'), account)) return folder
  const copy = join(OPEN_PLACE, `postgres-${short(folder)}`)
  if (existsSync(copy)) return copy
  const making = `${copy}.${process.pid}`
  mkdirSync(OPEN_PLACE, { recursive: true, mode: 0o755 })
  cpSync(folder, making, { recursive: true, verbatimSymlinks: true })
  renameSync(making, copy)
  return copy
}

/** Makes a folder that the account owns and can reach; a closed place gets a link to an open one. */
export function ownedFolder(folder: string, account: Account | undefined): string {
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true })
    if (account && !canReach(dirname(folder), account)) {
      const open = join(OPEN_PLACE, `data-${short(folder)}`)
      mkdirSync(open, { recursive: true, mode: 0o755 })
      symlinkSync(open, folder)
    } else {
      mkdirSync(folder)
    }
  }
  const real = realpathSync(folder)
  if (account) chownSync(real, account.uid, account.gid)
  return real
}

function accountNamed(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((which) => {
    const asked = spawnSync('id', [which, name], { encoding: 'utf8' })
    return asked.status === 0 ? Number(asked.stdout.trim()) : undefined
  })
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

const canReach = (path: string, account: Account): boolean =>
  spawnSync('test', ['-x', path], { ...account, cwd: '/' }).status === 0

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)
