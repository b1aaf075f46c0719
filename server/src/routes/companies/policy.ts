import type { companyEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only, SALES_FORCE } from '../../auth/policy.ts'

const read = everybody('leads:read')

/** Whoever reads leads reads the companies that they belong to; whoever changes leads changes these. */
export const companyPolicy: Policies<typeof companyEndpoints> = {
  list: read,
  count: read,
  show: read,
  change: only([...MARKETING, ...SALES_FORCE], 'leads:write'),
  activity: read,
}
