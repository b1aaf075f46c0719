import type { materialEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only } from '../../auth/policy.ts'

const read = everybody('content:read')
const write = only(MARKETING, 'content:write')

/** Everybody sees the documents; marketers keep them. */
export const materialPolicy: Policies<typeof materialEndpoints> = {
  list: read,
  put: write,
  remove: write,
}
