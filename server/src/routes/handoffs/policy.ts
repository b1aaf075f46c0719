import type { handoffEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only, SALES_FORCE } from '../../auth/policy.ts'

const read = everybody('sales:read')

/** Everybody sees the handoffs; sales answers them. */
export const handoffPolicy: Policies<typeof handoffEndpoints> = {
  list: read,
  board: read,
  show: read,
  assign: only([...MARKETING, ...SALES_FORCE], 'sales:write'),
  answer: only(SALES_FORCE, 'sales:write'),
}
