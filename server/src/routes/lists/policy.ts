import type { listEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only } from '../../auth/policy.ts'

const read = everybody('content:read')
const write = only(MARKETING, 'content:write')

/** Everybody sees the lists; marketers keep them. */
export const listPolicy: Policies<typeof listEndpoints> = {
  list: read,
  put: write,
  remove: write,
  members: everybody('leads:read'),
  uses: read,
  add: only(MARKETING, 'leads:write'),
  takeOff: only(MARKETING, 'leads:write'),
}
