import { parseArgs } from 'node:util'
import { readConfig } from '@shirube/runtime/config'
import type { Command } from '../command.ts'
import { runUntilStopped } from '../run-until-stopped.ts'

/** `shirube worker`: runs scenarios and sends mail, on the variables of the environment alone. */
export const worker: Command = {
  help: {
    ja: '使い方: shirube worker\n\nシナリオの実行・配信・定期処理を行うワーカーを起動します。台数を増やすには同じ設定で複数起動します。',
    en: 'Usage: shirube worker\n\nRuns the worker of scenarios, sending and scheduled work. For more of it, run several on the same variables.',
  },
  async run(args) {
    parseArgs({ args: [...args], options: {} })
    const config = readConfig(process.env)
    const { startWorker } = await import('@shirube/workflows')
    return runUntilStopped(() => startWorker(config))
  },
}
