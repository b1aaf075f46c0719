import type { rehearsalEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody } from '../../auth/policy.ts'

/** Everybody may rehearse: nothing is sent and nothing kept. */
export const rehearsalPolicy: Policies<typeof rehearsalEndpoints> = {
  rehearse: everybody('scenarios:read'),
  setting: everybody('scenarios:read'),
  lead: everybody('leads:read'),
}
