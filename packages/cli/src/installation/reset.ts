import { rmSync } from 'node:fs'
import { discardPostgres, discardTemporal } from '@shirube/embedded'
import type { InstallationFolder } from './folder.ts'

/** Throws away what an installation keeps on this machine, and nothing else that may lie in its folder. */
export async function resetInstallation(folder: InstallationFolder): Promise<void> {
  await discardPostgres(folder.postgres)
  await discardTemporal(folder.temporal)
  for (const own of [folder.inbox, folder.files, folder.logs, folder.secret, folder.ports, folder.demo]) {
    rmSync(own, { recursive: true, force: true })
  }
}
