import { apiKeyEndpoints, SCOPES, type Scope } from '@shirube/contract'
import { commandGroup, type SubCommand } from '../api/command-group.ts'

const DONE = {
  ja: 'APIキーを作成しました。この画面でしか表示されません：\n{key}',
  en: 'The key, shown this once:\n{key}',
} as const

const createKey: SubCommand = {
  usage: 'create <name> [--scope leads:read]…',
  summary: { ja: 'APIキーを作成する', en: 'make an API key' },
  options: {
    scope: {
      several: true,
      means: {
        ja: `権限（既定はすべて）：${SCOPES.join(', ')}`,
        en: `what it may do (all unless named): ${SCOPES.join(', ')}`,
      },
    },
  },
  needs: 1,
  async run(call) {
    const named = call.options('scope') as readonly Scope[]
    const scopes = named.length === 0 ? [...SCOPES] : [...named]
    const made = await call.api.call(apiKeyEndpoints.create, { body: { name: call.named[0] ?? '', scopes } })
    call.print(made, [call.say(DONE, { key: made.key })])
    return 0
  },
}

/** `shirube key`: keys for programs. */
export const key = commandGroup('key', { create: createKey })
