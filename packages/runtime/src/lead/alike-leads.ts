import { findIdentities, type LeadBriefRow, leadBriefs, leadsByScore } from '@shirube/db'
import { keysOf } from '../identity/keys.ts'
import type { Runtime } from '../runtime.ts'

const SHOWN = 5

/** Who is there already with such an address, telephone number or name; the surest likeness first. */
export async function alikeLeads(
  runtime: Runtime,
  given: {
    readonly email?: string
    readonly phone?: string
    readonly mobile?: string
    readonly name?: string
  },
): Promise<readonly LeadBriefRow[]> {
  const { email, phone, mobile, name } = given
  const keys = keysOf({ email, phone, mobile, name })
  const known = await findIdentities(runtime.db, keys)
  const same = await leadBriefs(runtime.db, [...new Set(known.map((one) => one.lead))])
  const words = [phone, name?.replaceAll(/\s/gu, '')].filter((word) => (word ?? '').length >= 2)
  const near = await Promise.all(
    words.map((search) => leadsByScore(runtime.db, { search }, { limit: SHOWN })),
  )
  const all = [...same, ...near.flatMap((page) => page.rows)]
  return [...new Map(all.map((row) => [row.leadId, row])).values()].slice(0, SHOWN)
}
