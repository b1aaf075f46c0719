import { trackedPageEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { trackedPageHandlers } from './handlers.ts'
import { trackedPagePolicy } from './policy.ts'

/** The pages of the organisation's sites, as the tracker reports them. */
export const trackedPageRoutes = resource(trackedPageEndpoints, trackedPagePolicy, trackedPageHandlers)
