import type { acquisitionEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody } from '../../auth/policy.ts'

/** Everybody may see what people cost to win and what came of it. */
export const acquisitionPolicy: Policies<typeof acquisitionEndpoints> = {
  sources: everybody('leads:read'),
  imports: everybody('leads:read'),
  campaigns: everybody('leads:read'),
}
