import { acquisitionEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { acquisitionHandlers } from './handlers.ts'
import { acquisitionPolicy } from './policy.ts'

/** What people cost to win, and what came of it. */
export const acquisitionRoutes = resource(acquisitionEndpoints, acquisitionPolicy, acquisitionHandlers)
