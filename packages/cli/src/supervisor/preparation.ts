import type { Localised } from '@shirube/kernel'
import type { Config } from '@shirube/runtime/config'
import type { FirstLogin } from './first-login.ts'
import { migrateDatabase } from './migrate-database.ts'
import { setUpInstallation } from './set-up-installation.ts'

/** One thing that is done to the installation before its processes start; it must be safe to repeat. */
export interface Preparation {
  readonly name: Localised
  run(about: { readonly config: Config; readonly demo: boolean }): Promise<FirstLogin | undefined>
}

/** What is done at every start, in order. */
export const PREPARATIONS: readonly Preparation[] = [
  {
    name: { ja: 'データベースの準備', en: 'preparing the database' },
    run: async ({ config }) => {
      await migrateDatabase(config.databaseUrl)
      return undefined
    },
  },
  {
    name: { ja: '初期設定', en: 'setting up' },
    run: ({ config }) => setUpInstallation(config),
  },
]
