import type { companyEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody } from '../../auth/policy.ts'

const read = everybody('leads:read')

/** Whoever reads leads reads the companies that they belong to. */
export const companyPolicy: Policies<typeof companyEndpoints> = {
  list: read,
  count: read,
  show: read,
  activity: read,
}
