import type { dealEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, only, SALES_FORCE } from '../../auth/policy.ts'

const work = only(SALES_FORCE, 'sales:write')

/** Everybody sees the deals; sales makes them. */
export const dealPolicy: Policies<typeof dealEndpoints> = {
  list: everybody('sales:read'),
  open: work,
  change: work,
}
