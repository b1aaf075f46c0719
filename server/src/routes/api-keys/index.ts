import { apiKeyEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { apiKeyHandlers } from './handlers.ts'
import { apiKeyPolicy } from './policy.ts'

/** Keys for programs. */
export const apiKeyRoutes = resource(apiKeyEndpoints, apiKeyPolicy, apiKeyHandlers)
