import type { Config } from '@shirube/runtime/config'
import { fillDemo } from './fill-demo.ts'
import type { FirstLogin } from './first-login.ts'
import { migrateDatabase } from './migrate-database.ts'
import { FIRST_EMAIL, setUpInstallation } from './set-up-installation.ts'

/** Everything that is done to the installation before its processes start; each part of it is safe to repeat. */
export async function prepareInstallation(
  config: Config,
  about: { readonly demo: boolean; readonly screens: Promise<void> },
): Promise<FirstLogin | undefined> {
  await migrateDatabase(config.databaseUrl)
  const firstLogin = await setUpInstallation(config, about)
  if (about.demo) await fillDemo(config, { fresh: firstLogin !== undefined, adminEmail: FIRST_EMAIL })
  await about.screens
  return firstLogin
}
