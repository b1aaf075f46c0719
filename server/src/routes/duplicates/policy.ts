import type { duplicateEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only, SALES_FORCE } from '../../auth/policy.ts'

/** Everybody sees which records are alike; those who work with leads say what they are. */
export const duplicatePolicy: Policies<typeof duplicateEndpoints> = {
  list: everybody('leads:read'),
  count: everybody('leads:read'),
  decide: only([...MARKETING, ...SALES_FORCE], 'leads:write'),
}
