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
  {
    name: 'scenario',
    summary: { ja: 'シナリオをファイルとして扱う', en: 'scenarios as files' },
    load: async () => (await import('./commands/scenario.ts')).scenario,
  },
  {
    name: 'run',
    summary: { ja: 'リードがたどった道を見る', en: 'the ways of leads through scenarios' },
    load: async () => (await import('./commands/run.ts')).run,
  },
  {
    name: 'lead',
    summary: { ja: 'リードを見る・追加する', en: 'see and add leads' },
    load: async () => (await import('./commands/lead.ts')).lead,
  },
  {
    name: 'task',
    summary: { ja: '架電キューを見る・結果を記録する', en: 'the call queue and its outcomes' },
    load: async () => (await import('./commands/task.ts')).task,
  },
  {
    name: 'handoff',
    summary: { ja: '引き渡しを見る・回答する', en: 'handoffs and their answers' },
    load: async () => (await import('./commands/handoff.ts')).handoff,
  },
  {
    name: 'key',
    summary: { ja: 'APIキーを作成する', en: 'make API keys' },
    load: async () => (await import('./commands/key.ts')).key,
  },
  {
    name: 'user',
    summary: { ja: 'ユーザーを招待する', en: 'invite colleagues' },
    load: async () => (await import('./commands/user.ts')).user,
  },
]
