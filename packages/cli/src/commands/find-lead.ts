import { leadEndpoints } from '@shirube/contract'
import { AppError } from '@shirube/kernel'
import type { ApiCall } from '../api/command-group.ts'

const NOBODY = { ja: '「{who}」に当てはまるリードがいません。', en: 'No lead fits "{who}".' } as const
const SEVERAL = {
  ja: '「{who}」に当てはまるリードが複数います。IDで指定してください：',
  en: 'Several leads fit "{who}". Name one by id:',
} as const

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/iu

export const isId = (text: string): boolean => UUID.test(text)

/** The id of the lead that is meant by an id, an address or a name. Throws when nobody or several are. */
export async function findLead(call: ApiCall, who: string): Promise<string> {
  if (isId(who)) return who
  const { items } = await call.api.call(leadEndpoints.list, { query: { search: who, limit: 5 } })
  const exact = items.filter((lead) => lead.email === who)
  const found = exact.length > 0 ? exact : items
  const [only] = found
  if (!only) throw new AppError('not_found', call.say(NOBODY, { who }))
  if (found.length === 1) return only.id
  const lines = found.map((lead) => `  ${lead.id}  ${lead.name}  ${lead.email ?? ''}`)
  throw new AppError('conflict', [call.say(SEVERAL, { who }), ...lines].join('\n'))
}
