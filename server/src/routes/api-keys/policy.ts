import type { apiKeyEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { only } from '../../auth/policy.ts'

/** Administrators hand out keys. */
export const apiKeyPolicy: Policies<typeof apiKeyEndpoints> = {
  list: only([], 'settings:write'),
  create: only([], 'settings:write'),
  revoke: only([], 'settings:write'),
}
