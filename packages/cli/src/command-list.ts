import type { Localised } from '@shirube/kernel'
import type { Command } from './command.ts'

/** A command as the overview lists it; its code is loaded only when it is called. */
export interface CommandEntry {
  readonly name: string
  readonly summary: Localised
  load(): Promise<Command>
}

/** Every command there is, in the order of the overview. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'start',
    summary: { ja: '必要なものをすべて起動する', en: 'start everything that is needed' },
    load: async () => (await import('./commands/start.ts')).start,
  },
  {
    name: 'server',
    summary: { ja: '画面と API のサーバーだけを起動する', en: 'run only the server of screens and API' },
    load: async () => (await import('./commands/server.ts')).server,
  },
  {
    name: 'worker',
    summary: { ja: 'シナリオの実行と配信だけを起動する', en: 'run only the worker of scenarios and sending' },
    load: async () => (await import('./commands/worker.ts')).worker,
  },
  {
    name: 'migrate',
    summary: { ja: 'データベースをこの版に合わせる', en: 'bring the database up to this release' },
    load: async () => (await import('./commands/migrate.ts')).migrate,
  },
]
