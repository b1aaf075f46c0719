import { parseArgs } from 'node:util'
import { readConfig } from '@shirube/runtime/config'
import type { Command } from '../command.ts'
import { runUntilStopped } from '../run-until-stopped.ts'

/** `shirube server`: the screens, the API and the tracking, on the variables of the environment alone. */
export const server: Command = {
  help: {
    ja: '使い方: shirube server\n\n画面・API・計測のサーバーを起動します。設定はすべて環境変数で渡します（README の表を参照）。',
    en: 'Usage: shirube server\n\nRuns the server of screens, API and tracking. It is configured by variables alone (see the table in README).',
  },
  async run(args) {
    parseArgs({ args: [...args], options: {} })
    const config = readConfig(process.env)
    const { startServer } = await import('@shirube/server')
    return runUntilStopped(() => startServer(config))
  },
}
