import type { hotLeadEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody } from '../../auth/policy.ts'

/** Everybody may see who is hot. */
export const hotLeadPolicy: Policies<typeof hotLeadEndpoints> = {
  list: everybody('leads:read'),
  counts: everybody('leads:read'),
}
