import type { trackedPageEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody } from '../../auth/policy.ts'

/** Pages are named without saying who looked at them. */
export const trackedPagePolicy: Policies<typeof trackedPageEndpoints> = { list: everybody('content:read') }
