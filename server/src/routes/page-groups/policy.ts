import type { pageGroupEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only } from '../../auth/policy.ts'

const read = everybody('content:read')
const write = only(MARKETING, 'content:write')

/** Everybody sees the page groups; marketers keep them. */
export const pageGroupPolicy: Policies<typeof pageGroupEndpoints> = {
  list: read,
  put: write,
  remove: write,
}
