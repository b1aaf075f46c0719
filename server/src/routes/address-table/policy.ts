import type { addressTableEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, only } from '../../auth/policy.ts'

/** Administrators put the table of addresses in place and take it away. */
export const addressTableWrite = only([], 'settings:write')

/** Everybody may see what companies are guessed by. */
export const addressTablePolicy: Policies<typeof addressTableEndpoints> = {
  show: everybody('settings:read'),
  remove: addressTableWrite,
}
