import { rehearsalEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { rehearsalHandlers } from './handlers.ts'
import { rehearsalPolicy } from './policy.ts'

/** Rehearsals. */
export const rehearsalRoutes = resource(rehearsalEndpoints, rehearsalPolicy, rehearsalHandlers)
