import type { Localised } from '@shirube/kernel'
import type { Config } from '@shirube/runtime/config'
import { migrateDatabase } from './migrate-database.ts'

/** The account that a fresh installation is first entered with. */
export interface FirstLogin {
  readonly email: string
  readonly password: string
}

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
]
