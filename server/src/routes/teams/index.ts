import { teamEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { teamHandlers } from './handlers.ts'
import { teamPolicy } from './policy.ts'

/** Teams. */
export const teamRoutes = resource(teamEndpoints, teamPolicy, teamHandlers)
