import type { leadEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only, SALES_FORCE } from '../../auth/policy.ts'

const read = everybody('leads:read')
const write = only([...MARKETING, ...SALES_FORCE], 'leads:write')

/** Everybody reads leads; those who work with them add and qualify them. */
export const leadPolicy: Policies<typeof leadEndpoints> = {
  list: read,
  count: read,
  alike: read,
  tags: read,
  show: read,
  timeline: read,
  score: read,
  work: read,
  plan: read,
  colleagues: read,
  companyGuess: read,
  add: write,
  change: write,
  note: write,
  qualify: write,
  data: only([]),
  erase: only([]),
}
