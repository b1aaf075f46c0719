import { handoffEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { handoffHandlers } from './handlers.ts'
import { handoffPolicy } from './policy.ts'

/** Handoffs to sales. */
export const handoffRoutes = resource(handoffEndpoints, handoffPolicy, handoffHandlers)
