import { bulkEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { bulkHandlers } from './handlers.ts'
import { bulkPolicy } from './policy.ts'

/** Things done with many leads at once. */
export const bulkRoutes = resource(bulkEndpoints, bulkPolicy, bulkHandlers)
