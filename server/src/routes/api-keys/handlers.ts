import type { ApiKey, apiKeyEndpoints, Scope } from '@shirube/contract'
import { transaction } from '@shirube/db'
import { type ApiKeyRow, apiKeyRows } from '@shirube/db/account'
import { AppError } from '@shirube/kernel'
import { makeApiKey, retireApiKey } from '@shirube/runtime'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

const TOO_MUCH = {
  ja: 'APIキーは、自分が持つ権限だけを渡せます',
  en: 'A key can only hand on what it may do itself',
} as const

const present = ({ lastUsedAt, scopes, ...key }: ApiKeyRow): ApiKey => ({
  ...key,
  scopes: [...scopes] as Scope[],
  ...(lastUsedAt !== null && { lastUsedAt }),
})

/** What is done about keys. */
export const apiKeyHandlers = ({ runtime }: ServerContext): Handlers<typeof apiKeyEndpoints> => ({
  list: async () => ({ items: (await apiKeyRows(runtime.db)).map(present) }),
  async create({ body, actor, caller }) {
    if (caller?.kind === 'key' && body.scopes.some((scope) => !caller.scopes.includes(scope)))
      throw new AppError('forbidden', TOO_MUCH)
    const scopes = [...new Set(body.scopes)]
    const asked = { id: runtime.newId(), name: body.name, scopes, actor }
    const { key, row } = await transaction(runtime.db, (tx) => makeApiKey(tx, asked, runtime.clock.now()))
    return { key, apiKey: present(row) }
  },
  async revoke({ params, actor }) {
    await retireApiKey(runtime, params.id, actor)
    return undefined
  },
})
