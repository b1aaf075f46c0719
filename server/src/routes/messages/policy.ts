import type { messageEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only } from '../../auth/policy.ts'

/** Everybody sees what was sent; marketers say whether a message in doubt arrived. */
export const messagePolicy: Policies<typeof messageEndpoints> = {
  list: everybody('content:read'),
  settle: only(MARKETING, 'content:write'),
}
