import { parseArgs } from 'node:util'
import { readConfig } from '@shirube/runtime/config'
import type { Command } from '../command.ts'
import { installationEnvironment } from '../installation/environment.ts'
import { migrateDatabase } from '../supervisor/migrate-database.ts'
import { inWords } from '../terminal/language.ts'

const TEXT = {
  done: {
    ja: 'データベースをこの版に合わせました（{n} 件を適用）。',
    en: 'The database is at this release ({n} changes applied).',
  },
} as const

/** `shirube migrate`: brings the database up to this release; safe to repeat and to run beside others. */
export const migrate: Command = {
  help: {
    ja: '使い方: shirube migrate [--data-dir フォルダー]\n\nデータベースをこの版に合わせます。稼働中の npm start があればその設定を使い、なければ環境変数を使います。',
    en: 'Usage: shirube migrate [--data-dir FOLDER]\n\nBrings the database up to this release, of the npm start that runs, or else of the variables that are set.',
  },
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { 'data-dir': { type: 'string' } } })
    const config = readConfig(installationEnvironment(process.env, values['data-dir']))
    const applied = await migrateDatabase(config.databaseUrl)
    console.log(inWords(TEXT.done, { n: applied.length }))
    return 0
  },
}
