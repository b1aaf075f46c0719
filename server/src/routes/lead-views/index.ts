import { leadViewEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { leadViewHandlers } from './handlers.ts'
import { leadViewPolicy } from './policy.ts'

/** Kept views of the list of leads. */
export const leadViewRoutes = resource(leadViewEndpoints, leadViewPolicy, leadViewHandlers)
