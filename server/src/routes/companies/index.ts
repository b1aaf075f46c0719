import { companyEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { companyHandlers } from './handlers.ts'
import { companyPolicy } from './policy.ts'

/** Companies. */
export const companyRoutes = resource(companyEndpoints, companyPolicy, companyHandlers)
