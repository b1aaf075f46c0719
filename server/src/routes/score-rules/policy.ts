import type { scoreRuleEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only } from '../../auth/policy.ts'

/** Everybody sees how points are given; marketers decide it. */
export const scoreRulePolicy: Policies<typeof scoreRuleEndpoints> = {
  show: everybody('settings:read'),
  versions: everybody('settings:read'),
  distribution: everybody('settings:read'),
  grid: everybody('settings:read'),
  put: only(MARKETING, 'settings:write'),
}
