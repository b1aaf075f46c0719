import type { presenceEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody } from '../../auth/policy.ts'

/** Everybody who may see a scenario sees who else has it open; a program is nowhere. */
export const presencePolicy: Policies<typeof presenceEndpoints> = {
  list: everybody(),
  here: everybody(),
  gone: everybody(),
}
