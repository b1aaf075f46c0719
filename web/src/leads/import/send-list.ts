import { type ImportPlan, importEndpoints } from '@shirube/contract'
import { call } from '../../api/call.ts'
import type { ReadList } from './read-list.ts'

const CHUNK = 500

/** Hands a list over in parts and lets it be taken in; what follows goes on without this page. */
export async function sendList(list: ReadList, plan: ImportPlan): Promise<void> {
  const { id } = await call(importEndpoints.begin, { body: { name: list.name, plan } })
  const params = { id }
  for (let from = 0; from < list.rows.length; from += CHUNK)
    await call(importEndpoints.fill, { params, body: { rows: list.rows.slice(from, from + CHUNK) } })
  await call(importEndpoints.start, { params })
}
