import type { dkimEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, only } from '../../auth/policy.ts'

const decide = only([], 'settings:write')

/** Everybody may see how mail is signed; administrators decide. */
export const dkimPolicy: Policies<typeof dkimEndpoints> = {
  show: everybody('settings:read'),
  make: decide,
  check: decide,
  start: decide,
  remove: decide,
}
