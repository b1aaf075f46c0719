import type { teamEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only } from '../../auth/policy.ts'

/** Everybody sees the teams; administrators and marketers put them together. */
export const teamPolicy: Policies<typeof teamEndpoints> = {
  list: everybody('settings:read'),
  put: only(MARKETING, 'settings:write'),
  remove: only(MARKETING, 'settings:write'),
}
