import type { materialEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only, SALES_FORCE } from '../../auth/policy.ts'

const read = everybody('content:read')
const write = only(MARKETING, 'content:write')

/** Everybody sees the documents; marketers keep them; those who talk to leads hand them out. */
export const materialPolicy: Policies<typeof materialEndpoints> = {
  list: read,
  put: write,
  link: only([...MARKETING, ...SALES_FORCE], 'content:write'),
  remove: write,
}
