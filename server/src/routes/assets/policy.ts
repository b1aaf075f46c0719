import type { assetEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody } from '../../auth/policy.ts'

/** Every screen speaks of things by their names. */
export const assetPolicy: Policies<typeof assetEndpoints> = { list: everybody('settings:read') }
