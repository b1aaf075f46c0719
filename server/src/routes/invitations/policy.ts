import type { invitationEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { only } from '../../auth/policy.ts'

/** Administrators ask people to join. */
export const invitationPolicy: Policies<typeof invitationEndpoints> = {
  list: only([], 'users:write'),
  invite: only([], 'users:write'),
  withdraw: only([], 'users:write'),
}
