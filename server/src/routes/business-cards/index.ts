import { businessCardEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { businessCardHandlers } from './handlers.ts'
import { businessCardPolicy } from './policy.ts'

/** Business cards. */
export const businessCardRoutes = resource(businessCardEndpoints, businessCardPolicy, businessCardHandlers)
