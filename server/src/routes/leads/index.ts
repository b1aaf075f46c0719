import { leadEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { leadHandlers } from './handlers.ts'
import { leadPolicy } from './policy.ts'

/** Leads. */
export const leadRoutes = resource(leadEndpoints, leadPolicy, leadHandlers)
