import type { callEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only, SALES_FORCE } from '../../auth/policy.ts'

const read = everybody('sales:read')
const work = only([...MARKETING, ...SALES_FORCE], 'sales:write')

/** Everybody sees the calls; inside sales and sales make them. */
export const callPolicy: Policies<typeof callEndpoints> = {
  list: read,
  show: read,
  ahead: read,
  claim: work,
  assign: work,
  complete: work,
}
