import type { organisationEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, only } from '../../auth/policy.ts'

/** Everybody may read what the organisation has decided; administrators decide. */
export const organisationPolicy: Policies<typeof organisationEndpoints> = {
  show: everybody('settings:read'),
  workTime: everybody('settings:read'),
  put: only([], 'settings:write'),
}
