import type { suppressionEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only } from '../../auth/policy.ts'

/** Marketers stop addresses and look one up; that mail goes to one again is for administrators to decide. */
export const suppressionPolicy: Policies<typeof suppressionEndpoints> = {
  show: everybody('settings:read'),
  add: only(MARKETING, 'leads:write'),
  find: only(MARKETING, 'leads:read'),
  lift: only([], 'settings:write'),
}
