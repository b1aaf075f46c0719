import type { homeEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only } from '../../auth/policy.ts'

const read = everybody('sales:read')

/** Everybody sees how things stand; marketing sets the targets. */
export const homePolicy: Policies<typeof homeEndpoints> = {
  show: read,
  activity: read,
  putTargets: only(MARKETING, 'settings:write'),
}
