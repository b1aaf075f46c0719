import type { userEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, only } from '../../auth/policy.ts'

/** Everybody sees who works here; administrators decide it. */
export const userPolicy: Policies<typeof userEndpoints> = {
  list: everybody('settings:read'),
  change: only([], 'users:write'),
}
