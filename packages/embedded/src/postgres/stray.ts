import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { commandLineOf } from '../process/identity.ts'
import { runCommand } from '../process/run-command.ts'
import { type Cluster, dataOf } from './create-cluster.ts'

/**
 * Stops a PostgreSQL that outlived the process which had started it, so that this start owns the data alone. A pid
 * file whose number has gone to another program is removed: PostgreSQL itself would refuse to start for it.
 */
export async function stopStray(cluster: Cluster): Promise<void> {
  const pidFile = join(dataOf(cluster), 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n', 1)[0])
  if (commandLineOf(pid).includes(dataOf(cluster))) await stopCluster(cluster)
  else rmSync(pidFile, { force: true })
}

/** Stops the cluster, ending its sessions; resolves when the last of its processes has gone. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  const stop = ['stop', '--pgdata', dataOf(cluster), '--wait', '--silent', '--timeout', '20']
  const control = join(cluster.home, 'bin', 'pg_ctl')
  const options = { account: cluster.account, cwd: cluster.folder }
  await runCommand(control, [...stop, '--mode', 'fast'], options).catch(() =>
    runCommand(control, [...stop, '--mode', 'immediate'], options),
  )
}
