import { existsSync, realpathSync, rmSync } from 'node:fs'
import { postgresHome } from './binaries.ts'
import { stopStray } from './stray.ts'
import { postgresAccount, reachableHome } from './unprivileged.ts'

/** Throws a PostgreSQL's data away, stopping it first if it was left running. */
export async function discardPostgres(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  const account = await postgresAccount()
  const home = reachableHome((await postgresHome()).folder, account)
  const real = realpathSync(folder)
  await stopStray({ home, account, folder: real })
  rmSync(real, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
}
