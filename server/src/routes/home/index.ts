import { homeEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { homeHandlers } from './handlers.ts'
import { homePolicy } from './policy.ts'

/** What the home shows. */
export const homeRoutes = resource(homeEndpoints, homePolicy, homeHandlers)
