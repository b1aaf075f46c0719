import { pageGroupEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { pageGroupHandlers } from './handlers.ts'
import { pageGroupPolicy } from './policy.ts'

/** Page groups. */
export const pageGroupRoutes = resource(pageGroupEndpoints, pageGroupPolicy, pageGroupHandlers)
