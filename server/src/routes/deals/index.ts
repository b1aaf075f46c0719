import { dealEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { dealHandlers } from './handlers.ts'
import { dealPolicy } from './policy.ts'

/** Deals. */
export const dealRoutes = resource(dealEndpoints, dealPolicy, dealHandlers)
